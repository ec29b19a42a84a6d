/** A log that can only grow: tree hashes and proofs of RFC 6962 and 9162, and checkpoints signed in the form of C2SP. */
package se.justerbar.merkle;
