/**
 * The sources read with the rules: every character of them belongs to a span that is encoded, context, left to a person, or out of scope, and
 * every norm has its rules, its scenarios and an account of its words.
 */
package se.justerbar.kallor;
