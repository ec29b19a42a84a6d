/** The command line: a thin door that reads files, has them checked and prints the answer in Swedish. */
package se.justerbar.cli;
