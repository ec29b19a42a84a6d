package se.justerbar.merkle;

/** Where the hashes of the complete subtrees of a log are found. */
@FunctionalInterface
public interface Nodes {
    /**
     * The hash of the leaves from {@code index << level}, {@code 1 << level} of them.
     *
     * @param level 0 for a leaf
     * @param index the place of the subtree among those of its level, from 0
     */
    byte[] hash(int level, long index);
}
