package se.justerbar.journal;

import se.justerbar.granskning.Granskning;

/**
 * A check to be recorded.
 *
 * @param hyresgast  whose it is; nobody else sees it
 * @param granskning the answer
 * @param fakta      the facts in canonical form
 * @param begaran    the facts in canonical form as they were sent, before anything was filled in
 * @param svar       the answer as it is given, byte for byte
 * @param protokoll  SHA-256 of the minutes, in hexadecimal; {@code null} where none was given
 * @param ersatter   the id of the check that this one takes the place of; {@code null} where it is the first
 * @param nyckel     what the sender calls the request, so that it can be sent again; {@code null} where nothing was said
 */
public record Bokforing(String hyresgast, Granskning granskning, byte[] fakta, byte[] begaran, byte[] svar, String protokoll, String ersatter, String nyckel) {
}
