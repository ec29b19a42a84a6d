package se.justerbar.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** The tree as RFC 9162 defines it, recursion and all; shares no line with the program. */
final class Rfctrad {
    private Rfctrad() {
    }

    private static byte[] hash(int prefix, byte[]... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((byte) prefix);
            for (byte[] part : parts) {
                sha.update(part);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int split(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

    /** MTH(D_n), section 2.1.1. */
    static byte[] mth(List<byte[]> d) {
        if (d.size() == 1) {
            return hash(0, d.get(0));
        }
        int k = split(d.size());
        return hash(1, mth(d.subList(0, k)), mth(d.subList(k, d.size())));
    }

    /** PATH(m, D_n), section 2.1.3.1. */
    static List<byte[]> path(int m, List<byte[]> d) {
        if (d.size() == 1) {
            return List.of();
        }
        int k = split(d.size());
        List<byte[]> path = new ArrayList<>(m < k ? path(m, d.subList(0, k)) : path(m - k, d.subList(k, d.size())));
        path.add(m < k ? mth(d.subList(k, d.size())) : mth(d.subList(0, k)));
        return path;
    }

    /** PROOF(m, D_n), section 2.1.4.1. */
    static List<byte[]> proof(int m, List<byte[]> d) {
        return subproof(m, d, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> d, boolean whole) {
        if (m == d.size()) {
            return whole ? List.of() : List.of(mth(d));
        }
        int k = split(d.size());
        List<byte[]> proof = new ArrayList<>(m <= k ? subproof(m, d.subList(0, k), whole) : subproof(m - k, d.subList(k, d.size()), false));
        proof.add(m <= k ? mth(d.subList(k, d.size())) : mth(d.subList(0, k)));
        return proof;
    }
}
