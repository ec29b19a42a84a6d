/** The jar in another's Spring Boot application. */
package se.justerbar.spring;
