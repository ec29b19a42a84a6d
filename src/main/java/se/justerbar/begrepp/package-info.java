/**
 * The definitions: what närvaro, omröstning or a contribution is, worked out from an underlag, a day and a reading. They count; the
 * rules judge. A definition gives one small immutable subject with its figures derived, and says of each what facts it rests on.
 */
package se.justerbar.begrepp;
