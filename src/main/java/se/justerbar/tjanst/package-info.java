/** The service: the checks, the journal and all that can be shown, over HTTP. */
package se.justerbar.tjanst;
