/** The reviewer's suite: the scenarios that mirror the documents, run from the program alone and counted so that none is lost. */
package se.justerbar.svit;
