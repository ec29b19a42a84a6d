/** Tests of the form of an underlag. */
package se.justerbar.formular;
