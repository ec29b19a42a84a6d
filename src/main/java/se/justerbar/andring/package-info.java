/** What an amendment does: two editions of the program held against each other, in their texts and in what they answer. */
package se.justerbar.andring;
