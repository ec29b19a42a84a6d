package se.justerbar.merkle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The roots of the complete subtrees that a growing tree consists of: enough for its root, however large it is. One thread at a time. */
public final class Peaks {
    private final Deque<byte[]> peaks = new ArrayDeque<>();
    private long size;

    /** A tree without leaves. */
    public Peaks() {
    }

    /** Puts a leaf last. */
    public void add(byte[] leaf) {
        byte[] hash = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            hash = Merkle.node(peaks.pop(), hash);
        }
        peaks.push(hash);
        size++;
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** The root over them. */
    public byte[] root() {
        Iterator<byte[]> smallestFirst = peaks.iterator();
        if (!smallestFirst.hasNext()) {
            return Merkle.sha256();
        }
        byte[] hash = smallestFirst.next();
        while (smallestFirst.hasNext()) {
            hash = Merkle.node(smallestFirst.next(), hash);
        }
        return hash;
    }
}
