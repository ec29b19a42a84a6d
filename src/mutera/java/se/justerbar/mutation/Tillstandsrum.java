package se.justerbar.mutation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.justerbar.begrepp.Amnen;
import se.justerbar.begrepp.Antal;
import se.justerbar.begrepp.Uppgift;

/**
 * Every state that a subject can be in as far as some conditions can tell: each part that they read, directly or through a definition, takes
 * each value that they can tell from another. A yes-or-no takes three, a name of a closed list all of them, a list none or one, a count 0 to 3,
 * and days and amounts as many as there are to compare. A subject whose definitions reckon with days or amounts has no finite space.
 */
final class Tillstandsrum {
    private static final int TAK = 200_000;
    private static final String BEGREPP = Amnen.class.getPackageName();
    private static final JavaClasses KLASSER = new ClassFileImporter().importPackages(BEGREPP);
    private static final Set<String> JAMFOR = Set.of("isBefore", "isAfter", "isEqual", "equals", "compareTo", "hashCode", "toString", "signum");
    private static final Pattern STRANG = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern VAG = Pattern.compile("[a-zåäö]\\w*(?:\\.\\w+)*");
    private static final LocalDate DAG = LocalDate.of(2024, 5, 6);
    private final Set<String> lasta = new HashSet<>();
    private final Set<String> baraKand = new HashSet<>();
    private final Set<String> annars = new HashSet<>();
    private final Set<String> ord = new TreeSet<>();
    private String raknar;

    private Tillstandsrum() {
    }

    /**
     * The states that these conditions on a subject can tell apart.
     *
     * @throws Oandligt where there is no finite space, or it is too large
     */
    static Rum av(Class<?> amne, Collection<String> villkor) throws Oandligt {
        Tillstandsrum rum = new Tillstandsrum();
        villkor.forEach(ett -> rum.las(amne, ett));
        rum.baraKand.removeAll(rum.annars);
        if (rum.raknar != null) {
            throw new Oandligt(rum.raknar + " räknas");
        }
        return new Rum(rum.varden(amne, amne.getSimpleName()), rum.lasta);
    }

    /**
     * The states.
     *
     * @param tillstand the states
     * @param lasta     the parts that a condition reads; the others are the same in all
     */
    record Rum(List<Object> tillstand, Set<String> lasta) {

        /** A state in words: the parts that are read, without where they stand. */
        String kort(Object ett) {
            StringBuilder ord = new StringBuilder();
            for (RecordComponent del : ett.getClass().getRecordComponents()) {
                if (lasta.contains(ett.getClass().getName() + "#" + del.getName())) {
                    ord.append(ord.isEmpty() ? "" : ", ").append(del.getName()).append(" = ").append(text(ett, del));
                }
            }
            return ord.toString();
        }

        private String text(Object ett, RecordComponent del) {
            try {
                del.getAccessor().setAccessible(true);
                Object varde = del.getAccessor().invoke(ett);
                boolean sammansatt = varde != null && varde.getClass().isRecord() && !(varde instanceof Uppgift) && !(varde instanceof Antal);
                return sammansatt ? "(" + kort(varde) + ")" : varde instanceof Uppgift<?> uppgift && uppgift.okand() ? "okänt" : varde == null ? "inget" : varde.toString();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Notes what a condition reads. */
    private void las(Class<?> amne, String villkor) {
        Matcher strang = STRANG.matcher(villkor);
        while (strang.find()) {
            ord.add(strang.group(1));
        }
        Matcher vag = VAG.matcher(STRANG.matcher(villkor).replaceAll(""));
        while (vag.find()) {
            Class<?> har = amne;
            String[] steg = vag.group().split("\\.");
            for (int i = 0; i < steg.length && har != null && har.isRecord() && har != Uppgift.class && har != Antal.class; i++) {
                RecordComponent del = del(har, steg[i]);
                boolean kand = i + 1 < steg.length && (steg[i + 1].equals("kand") || steg[i + 1].equals("okand"));
                notera(har, steg[i], kand);
                har = del == null ? null : del.getType();
            }
        }
    }

    private void notera(Class<?> klass, String namn, boolean baraOmKand) {
        if (del(klass, namn) != null) {
            lasta.add(klass.getName() + "#" + namn);
            (baraOmKand ? baraKand : annars).add(klass.getName() + "#" + namn);
        } else if (klass.getName().startsWith(BEGREPP + ".")) {
            KLASSER.get(klass).getAllMethods().stream().filter(metod -> metod.getName().equals(namn) && metod.getOwner().isEquivalentTo(klass))
                    .forEach(metod -> folj(metod, new HashSet<>()));
        }
    }

    private void folj(JavaMethod metod, Set<String> sedda) {
        if (!sedda.add(metod.getFullName())) {
            return;
        }
        metod.getFieldAccesses().forEach(falt -> nadd(falt.getTargetOwner(), falt.getName()));
        metod.getMethodCallsFromSelf().forEach(anrop -> {
            JavaClass agare = anrop.getTargetOwner();
            if (agare.isEquivalentTo(LocalDate.class) || agare.isEquivalentTo(BigDecimal.class)) {
                raknar = JAMFOR.contains(anrop.getName()) ? raknar : metod.getName() + " med " + anrop.getName();
            }
            nadd(agare, anrop.getName());
            if (agare.getPackageName().equals(BEGREPP)) {
                anrop.getTarget().resolveMember().ifPresent(m -> folj(m, sedda));
            }
        });
    }

    private void nadd(JavaClass agare, String namn) {
        if (agare.getPackageName().equals(BEGREPP) && agare.isRecord() && agare.tryGetField(namn).isPresent()) {
            lasta.add(agare.getName() + "#" + namn);
            annars.add(agare.getName() + "#" + namn);
        }
    }

    private static RecordComponent del(Class<?> klass, String namn) {
        return Arrays.stream(klass.getRecordComponents()).filter(ett -> ett.getName().equals(namn)).findFirst().orElse(null);
    }

    private List<Object> varden(Type typ, String var) throws Oandligt {
        Class<?> klass = typ instanceof ParameterizedType med ? (Class<?>) med.getRawType() : (Class<?>) typ;
        if (klass == boolean.class || klass == Boolean.class) {
            return List.of(true, false);
        }
        if (klass == Uppgift.class) {
            return uppgifter(((ParameterizedType) typ).getActualTypeArguments()[0], var);
        }
        if (klass == Antal.class) {
            return antal();
        }
        if (klass.isEnum()) {
            return List.of(klass.getEnumConstants());
        }
        if (klass == int.class || klass == Integer.class) {
            return List.of(0, 1, 2, 3);
        }
        if (klass == String.class) {
            Set<Object> alla = new HashSet<>(ord);
            alla.addAll(List.of("ett", "ett annat"));
            return List.copyOf(alla);
        }
        if (klass == BigDecimal.class) {
            return Arrays.asList(null, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN);
        }
        if (klass == LocalDate.class) {
            return List.of(DAG, DAG.plusDays(1), DAG.plusDays(2));
        }
        if (List.class.isAssignableFrom(klass) && ((ParameterizedType) typ).getActualTypeArguments()[0] instanceof Class<?> del && del == String.class) {
            return List.of(List.of(), List.of("en"));
        }
        if (klass.isRecord() && klass.getName().startsWith(BEGREPP)) {
            return poster(klass, var);
        }
        throw new Oandligt(var.substring(var.lastIndexOf('.') + 1) + " är " + klass.getSimpleName());
    }

    private List<Object> uppgifter(Type av, String var) throws Oandligt {
        List<Object> uppgifter = new ArrayList<>(List.of(new Uppgift<>(null, List.of(), List.of("/" + var))));
        List<Object> varden = baraKand.contains(var) && !(av == Boolean.class) ? List.of(ett(av)) : varden(av, var);
        varden.stream().filter(ett -> ett != null).forEach(ett -> uppgifter.add(new Uppgift<>(ett, List.of(), List.of())));
        return uppgifter;
    }

    private static Object ett(Type typ) {
        return typ == LocalDate.class ? DAG : typ == BigDecimal.class ? BigDecimal.ONE : typ == Integer.class ? (Object) 1 : typ == String.class ? "ett"
                : ((Class<?>) typ).isEnum() ? ((Class<?>) typ).getEnumConstants()[0] : "ett";
    }

    private static List<Object> antal() {
        List<Object> alla = new ArrayList<>();
        for (int minst = 0; minst < 4; minst++) {
            for (int hogst = minst; hogst < 4; hogst++) {
                alla.add(new Antal(minst, hogst, List.of(), minst == hogst ? List.of() : List.of("/antal")));
            }
        }
        return alla;
    }

    private List<Object> poster(Class<?> klass, String har) throws Oandligt {
        RecordComponent[] delar = klass.getRecordComponents();
        List<Object[]> rader = new ArrayList<>(List.of(new Object[][] {new Object[delar.length]}));
        for (int i = 0; i < delar.length; i++) {
            String var = klass.getName() + "#" + delar[i].getName();
            List<Object> varden = lasta.contains(var) ? varden(delar[i].getGenericType(), var) : Arrays.asList(forvalt(delar[i].getGenericType()));
            List<Object[]> nya = new ArrayList<>();
            if ((long) rader.size() * varden.size() > TAK) {
                throw new Oandligt("mer än " + TAK + " tillstånd");
            }
            for (Object[] rad : rader) {
                for (Object varde : varden) {
                    Object[] ny = rad.clone();
                    ny[i] = varde;
                    nya.add(ny);
                }
            }
            rader = nya;
        }
        List<Object> poster = new ArrayList<>();
        for (Object[] rad : rader) {
            Object post = post(klass, rad);
            if (post != null) {
                poster.add(post);
            }
        }
        return poster;
    }

    /** What no condition reads is left unknown, none or nought. */
    private Object forvalt(Type typ) {
        Class<?> klass = typ instanceof ParameterizedType med ? (Class<?>) med.getRawType() : (Class<?>) typ;
        if (klass == Uppgift.class) {
            return new Uppgift<>(null, List.of(), List.of("/annat"));
        }
        if (klass == Antal.class) {
            return new Antal(0, 0, List.of(), List.of());
        }
        if (klass.isRecord() && klass.getName().startsWith(BEGREPP)) {
            return post(klass, Arrays.stream(klass.getRecordComponents()).map(del -> forvalt(del.getGenericType())).toArray());
        }
        return klass == boolean.class ? (Object) false : klass == int.class ? (Object) 0 : klass == String.class ? "" : klass == LocalDate.class ? DAG
                : klass == BigDecimal.class ? BigDecimal.ZERO : List.class.isAssignableFrom(klass) ? List.of() : Set.class.isAssignableFrom(klass) ? Set.of()
                : Map.class.isAssignableFrom(klass) ? Map.of() : klass.isEnum() ? klass.getEnumConstants()[0] : null;
    }

    /** A record with these parts; {@code null} where it refuses them, for then there is no such state. */
    private static Object post(Class<?> klass, Object[] delar) {
        try {
            Constructor<?> ny = klass.getDeclaredConstructor(Arrays.stream(klass.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
            ny.setAccessible(true);
            return ny.newInstance(delar);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** A part has no finite number of values that can be told apart. */
    static final class Oandligt extends Exception {
        private static final long serialVersionUID = 1L;

        Oandligt(String varfor) {
            super(varfor);
        }
    }
}
