package se.justerbar.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tree of RFC 6962 and 9162 over SHA-256: hashes, proofs and their verification. Holds nothing, so it is safe to share. */
public final class Merkle {
    /** The length of every hash, in bytes. */
    public static final int LENGTH = 32;

    private Merkle() {
    }

    /** The hash of a leaf that holds these bytes. */
    public static byte[] leaf(byte[] entry) {
        return sha256(new byte[] {0}, entry);
    }

    /** The hash of a node over two others. */
    public static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    /** SHA-256 over the parts, one after the other. */
    public static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The root over the first {@code size} leaves. */
    public static byte[] root(Nodes nodes, long size) {
        return size == 0 ? sha256() : range(nodes, 0, size);
    }

    /** The path that shows a leaf to be in the tree over the first {@code size} leaves. */
    public static List<byte[]> inclusion(Nodes nodes, long index, long size) {
        List<byte[]> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + below(to - from);
            if (index < middle) {
                path.add(range(nodes, middle, to));
                to = middle;
            } else {
                path.add(range(nodes, from, middle));
                from = middle;
            }
        }
        return reversed(path);
    }

    /** The path that shows the tree over {@code first} leaves, at least one, to be the beginning of the one over {@code second}. */
    public static List<byte[]> consistency(Nodes nodes, long first, long second) {
        List<byte[]> path = new ArrayList<>();
        long from = 0;
        long to = second;
        while (to != first) {
            long middle = from + below(to - from);
            if (first <= middle) {
                path.add(range(nodes, middle, to));
                to = middle;
            } else {
                path.add(range(nodes, from, middle));
                from = middle;
            }
        }
        if (from > 0) {
            path.add(range(nodes, from, to));
        }
        return reversed(path);
    }

    private static List<byte[]> reversed(List<byte[]> path) {
        List<byte[]> up = new ArrayList<>();
        for (int i = path.size() - 1; i >= 0; i--) {
            up.add(path.get(i));
        }
        return up;
    }

    /** The largest power of two that is less than this. */
    private static long below(long size) {
        return Long.highestOneBit(size - 1);
    }

    /** The hash over some leaves; a range that is cut as the tree is always ends in complete subtrees. */
    private static byte[] range(Nodes nodes, long from, long to) {
        long size = to - from;
        if (Long.bitCount(size) == 1) {
            return nodes.hash(Long.numberOfTrailingZeros(size), from / size);
        }
        long middle = from + below(size);
        return node(range(nodes, from, middle), range(nodes, middle, to));
    }

    /** Whether the path shows the leaf to stand at this place in the tree with this root (RFC 9162, 2.1.3.2). */
    public static boolean included(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size || !hashes(path) || !hashes(List.of(leaf, root))) {
            return false;
        }
        long at = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] step : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = node(step, hash);
                int zeros = at == 0 ? 63 : Long.numberOfTrailingZeros(at);
                at >>= zeros;
                last >>= zeros;
            } else {
                hash = node(hash, step);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the path shows that the tree with the second root begins as the one with the first (RFC 9162, 2.1.4.2); of an empty tree nothing is shown. */
    public static boolean consistent(long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> path) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && Arrays.equals(firstRoot, secondRoot);
        }
        if (!hashes(path) || !hashes(List.of(firstRoot, secondRoot))) {
            return false;
        }
        List<byte[]> steps = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) {
            steps.add(0, firstRoot);
        }
        if (steps.isEmpty()) {
            return false;
        }
        int ones = Long.numberOfTrailingZeros(~(first - 1));
        return climb(steps, (first - 1) >> ones, (second - 1) >> ones, firstRoot, secondRoot);
    }

    private static boolean climb(List<byte[]> steps, long first, long second, byte[] firstRoot, byte[] secondRoot) {
        long at = first;
        long last = second;
        byte[] old = steps.get(0);
        byte[] all = old;
        for (byte[] step : steps.subList(1, steps.size())) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                old = node(step, old);
                all = node(step, all);
                int zeros = at == 0 ? 63 : Long.numberOfTrailingZeros(at);
                at >>= zeros;
                last >>= zeros;
            } else {
                all = node(all, step);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(old, firstRoot) && Arrays.equals(all, secondRoot);
    }

    private static boolean hashes(List<byte[]> all) {
        return all.stream().allMatch(hash -> hash.length == LENGTH);
    }
}
