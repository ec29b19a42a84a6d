/** The service: what its description holds to. */
package se.justerbar.tjanst;
