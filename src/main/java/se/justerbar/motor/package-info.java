/** Holds an underlag against the texts; the only package that knows Drools. */
package se.justerbar.motor;
