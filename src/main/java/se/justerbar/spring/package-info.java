/** Gives a Spring Boot application that has the jar a checker to use, and nothing else. */
package se.justerbar.spring;
