/** The pages in a browser, held against WCAG 2.2 AA; compiled and run under the profile webblasare alone. */
package se.justerbar.webblasare;
