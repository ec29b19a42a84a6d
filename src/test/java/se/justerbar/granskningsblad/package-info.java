/** Whether the sheet is what an archive takes, says what the answer says, and is the same each time. */
package se.justerbar.granskningsblad;
