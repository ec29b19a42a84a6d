/** Writes a calendar as RFC 5545 iCalendar, for Outlook, Google and other calendars; knows no library. */
package se.justerbar.ics;
