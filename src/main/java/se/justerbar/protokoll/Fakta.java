package se.justerbar.protokoll;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.justerbar.underlag.Underlag;

/** Every fact of an underlag by its pointer, in the order of the schema. */
final class Fakta {
    private final Map<String, Object> varden = new LinkedHashMap<>();
    private final Map<String, Integer> antal = new LinkedHashMap<>();

    Fakta(Underlag underlag) {
        samla("", underlag);
    }

    private void samla(String pekare, Object varde) {
        int fore = varden.size();
        if (varde instanceof Record post) {
            for (RecordComponent del : post.getClass().getRecordComponents()) {
                Object inre = las(del, post);
                if (inre != null) {
                    samla(pekare + "/" + del.getName(), inre);
                }
            }
        } else if (varde instanceof List<?> lista && (lista.isEmpty() || lista.get(0) instanceof Record)) {
            antal.put(pekare, lista.size());
            for (int i = 0; i < lista.size(); i++) {
                samla(pekare + "/" + i, lista.get(i));
            }
        } else {
            varden.put(pekare, varde);
        }
        if (varden.size() == fore) {
            varden.put(pekare, Tom.TOM);
        }
    }

    private static Object las(RecordComponent del, Record post) {
        try {
            return del.getAccessor().invoke(post);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(del.toString(), e);
        }
    }

    /** The fact; null where it is not known. */
    Object varde(String pekare) {
        return varden.get(pekare);
    }

    /** How many a list of records has; 0 where it is not known. */
    int antal(String lista) {
        return antal.getOrDefault(lista, 0);
    }

    /** The pointers of all facts. */
    List<String> alla() {
        return new ArrayList<>(varden.keySet());
    }

    boolean harUnder(String rot) {
        return varden.keySet().stream().anyMatch(pekare -> pekare.startsWith(rot));
    }

    /** The fact as an answer; "" where it is not known. */
    String svar(String pekare) {
        Object varde = varden.get(pekare);
        if (varde instanceof Tom) {
            return Form.vid(pekare).lista() ? Svar.INGA : Svar.UTAN;
        }
        return varde == null ? "" : Svar.skriv(varde);
    }
}
