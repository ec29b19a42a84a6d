package se.justerbar.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Avgorande;
import se.justerbar.underlag.Delar;
import se.justerbar.underlag.Motesform;
import se.justerbar.underlag.Narvaro;
import se.justerbar.underlag.Pekar;
import se.justerbar.underlag.Plats;
import se.justerbar.underlag.Sammantrade;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Underlag;

/**
 * What ties an underlag together: pointers to seats and matters lead somewhere, no two seats or matters share a name, and a matter has
 * only parts that its kind asks for. Walks the records as they are, so that a component that is added is held to the same.
 */
final class Hanvisningar {
    private static final Set<String> DELAR = Stream.of(Slag.values()).flatMap(slag -> Delar.av(slag).stream()).collect(Collectors.toSet());
    private final List<Underlagsfel.Fel> fel = new ArrayList<>();
    private final Map<String, Integer> arenden = new HashMap<>();
    private final Set<String> platser;
    private final boolean allaPlatser;
    private final boolean allaArenden;

    /** A component of a record and how it is read; worked out once a record class, so that nothing reflects while an underlag is read. */
    private record Del(String namn, MethodHandle las, Pekar.Mal mal) {
        private static final ClassValue<List<Del>> AV = new ClassValue<>() {
            @Override
            protected List<Del> computeValue(Class<?> klass) {
                return Stream.of(klass.getRecordComponents()).map(Del::av).toList();
            }
        };

        private static Del av(RecordComponent del) {
            try {
                MethodHandle las = MethodHandles.lookup().unreflect(del.getAccessor()).asType(MethodType.methodType(Object.class, Record.class));
                return new Del(del.getName(), las, del.isAnnotationPresent(Pekar.class) ? del.getAnnotation(Pekar.class).value() : null);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(del.toString(), e);
            }
        }

        Object varde(Record post) {
            try {
                return (Object) las.invokeExact(post);
            } catch (Throwable e) {
                throw new IllegalStateException(namn, e);
            }
        }
    }

    private Hanvisningar(Underlag underlag) {
        List<Plats> lista = underlag.sammantrade() == null ? null : underlag.sammantrade().platser();
        platser = lista == null ? Set.of()
                : lista.stream().map(Plats::id).collect(Collectors.toSet());
        // Where a seat may be missing from the list, or has no designation, a pointer to one that is not there is a gap and no fault.
        allaPlatser = lista != null && (lista.isEmpty() || Boolean.TRUE.equals(underlag.sammantrade().platserKomplett()))
                && lista.stream().allMatch(plats -> plats.id() != null);
        for (int i = 0; underlag.arenden() != null && i < underlag.arenden().size(); i++) {
            arenden.putIfAbsent(underlag.arenden().get(i).id(), i);
        }
        allaArenden = underlag.arenden() != null && !arenden.containsKey(null);
    }

    /** The faults, in the order of the schema; a list that is not known contradicts no pointer into it. */
    static List<Underlagsfel.Fel> fel(Underlag underlag) {
        Hanvisningar hanvisningar = new Hanvisningar(underlag);
        hanvisningar.post("", underlag);
        return hanvisningar.fel;
    }

    private void fel(String pekare, String text) {
        fel.add(new Underlagsfel.Fel(pekare, text));
    }

    private void post(String pekare, Record post) {
        if (post instanceof Arende arende) {
            arende(pekare, arende);
        } else if (post instanceof Narvaro narvaro) {
            narvaro(pekare, narvaro);
        } else if (post instanceof Sammantrade sammantrade) {
            sammantrade(pekare, sammantrade);
        }
        for (Del del : Del.AV.get(post.getClass())) {
            Object varde = del.varde(post);
            String hit = pekare + "/" + del.namn();
            if (varde instanceof Record inre) {
                post(hit, inre);
            } else if (varde instanceof List<?> lista) {
                lista(hit, lista);
            } else if (varde instanceof String id && del.mal() != null) {
                pekare(hit, id, del.mal());
            }
        }
    }

    private void lista(String pekare, List<?> lista) {
        Map<String, Integer> sedda = new HashMap<>();
        for (int i = 0; i < lista.size(); i++) {
            String id = lista.get(i) instanceof Plats plats ? plats.id() : lista.get(i) instanceof Arende arende ? arende.id() : null;
            if (id != null && sedda.putIfAbsent(id, i) != null) {
                fel(pekare + "/" + i + "/id", "beteckningen ”" + Felsvar.kort(id) + "” har också " + pekare + "/" + sedda.get(id)
                        + ". Ge var och en sin egen.");
            }
            if (lista.get(i) instanceof Record post) {
                post(pekare + "/" + i, post);
            }
        }
    }

    private void pekare(String pekare, String id, Pekar.Mal mal) {
        if (mal == Pekar.Mal.plats && allaPlatser && !platser.contains(id)) {
            fel(pekare, "platsen ”" + Felsvar.kort(id) + "” finns inte bland /sammantrade/platser. Lägg till den där eller rätta namnet.");
        }
        if (mal == Pekar.Mal.arende && allaArenden && !arenden.containsKey(id)) {
            fel(pekare, "ärendet ”" + Felsvar.kort(id) + "” finns inte bland /arenden. Lägg till det där eller rätta beteckningen.");
        }
    }

    private void narvaro(String pekare, Narvaro narvaro) {
        Integer fran = arenden.get(narvaro.fran());
        Integer till = arenden.get(narvaro.till());
        if (narvaro.fran() != null && narvaro.till() != null && fran != null && till != null && fran > till) {
            fel(pekare, "det första ärendet kommer efter det sista. Byt plats på fran och till.");
        }
        if (Boolean.TRUE.equals(narvaro.hela()) && (narvaro.fran() != null || narvaro.till() != null)) {
            fel(pekare + "/hela", "uppgiften gäller antingen hela sammanträdet eller från och till vissa ärenden. Ta bort det ena.");
        }
    }

    private void sammantrade(String pekare, Sammantrade sammantrade) {
        boolean paDistans = sammantrade.narvaro() != null && sammantrade.narvaro().stream().anyMatch(narvaro -> Boolean.TRUE.equals(narvaro.distans()));
        if (paDistans && sammantrade.form() == Motesform.fysiskt) {
            fel(pekare + "/form", "sammanträdet sägs vara fysiskt, men någon deltog på distans. Ändra det ena.");
        }
    }

    private void arende(String pekare, Arende arende) {
        if (arende.omrostning() != null && arende.avgorande() == Avgorande.acklamation) {
            fel(pekare + "/omrostning", "ärendet sägs vara avgjort med acklamation, men har en omröstning. Ta bort det ena.");
        }
        if (arende.protokoll() != null && Boolean.FALSE.equals(arende.protokoll().justerat()) && arende.protokoll().justeringsdag() != null) {
            fel(pekare + "/protokoll/justerat", "protokollet sägs inte vara justerat, men har en justeringsdag. Ta bort det ena.");
        }
        for (Del del : Del.AV.get(Arende.class)) {
            if (DELAR.contains(del.namn()) && arende.slag() != null && !Delar.av(arende.slag()).contains(del.namn()) && del.varde(arende) != null) {
                fel(pekare + "/" + del.namn(), "uppgifterna hör inte till ett beslut av slaget " + arende.slag()
                        + ". Ta bort dem, eller dela beslutet på två ärenden.");
            }
        }
    }
}
