/** The sheet that is attached to the minutes: a recorded answer as an archive's PDF, and a paragraph of it for the minutes. */
package se.justerbar.granskningsblad;
