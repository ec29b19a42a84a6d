package se.justerbar.protokoll;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import se.justerbar.underlag.Beskrivning;
import se.justerbar.underlag.Underlag;

/**
 * A place in the form of an underlag: what may stand there, and the Swedish sentence that asks for it.
 *
 * @param pekare where, as a JSON pointer
 * @param typ    what may stand there: a record, a list, an enum or a single value
 * @param fraga  the sentence
 */
record Form(String pekare, Type typ, String fraga) {
    private static final Form ALLT = new Form("", Underlag.class, Underlag.class.getAnnotation(Beskrivning.class).value());

    private static final ClassValue<List<Del>> DELAR = new ClassValue<>() {
        @Override
        protected List<Del> computeValue(Class<?> klass) {
            return Stream.of(klass.getRecordComponents())
                    .map(del -> new Del(del.getName(), del.getGenericType(), del.getAnnotation(Beskrivning.class).value())).toList();
        }
    };

    /** A component of a record; worked out once a record class. */
    private record Del(String namn, Type typ, String fraga) {
    }

    /** The place that the pointer names; or null where there is none. */
    static Form vid(String pekare) {
        Form nu = ALLT;
        String[] steg = pekare.split("/", -1);
        for (int i = 1; i < steg.length && nu != null; i++) {
            nu = nu.del(steg[i]);
        }
        return pekare.isEmpty() || pekare.startsWith("/") ? nu : null;
    }

    private Form del(String namn) {
        if (lista()) {
            return namn.matches("0|[1-9][0-9]{0,3}") ? new Form(pekare + "/" + namn, element(), fraga) : null;
        }
        return delar(namn).findFirst().orElse(null);
    }

    boolean post() {
        return typ instanceof Class<?> klass && klass.isRecord();
    }

    boolean lista() {
        return typ instanceof ParameterizedType;
    }

    /** What a list is of. */
    Class<?> element() {
        return (Class<?>) ((ParameterizedType) typ).getActualTypeArguments()[0];
    }

    /** The class of what is no list. */
    Class<?> klass() {
        return (Class<?>) typ;
    }

    /** The places in a record, in the order of the schema. */
    Stream<Form> delar() {
        return delar(null);
    }

    private Stream<Form> delar(String namn) {
        return !post() ? Stream.empty() : DELAR.get(klass()).stream().filter(del -> namn == null || del.namn.equals(namn))
                .map(del -> new Form(pekare + "/" + del.namn, del.typ, del.fraga));
    }

    /** The last step of the pointer. */
    String namn() {
        return pekare.substring(pekare.lastIndexOf('/') + 1);
    }

    /** The constants of an enum. */
    List<Enum<?>> ord() {
        return Stream.of(klass().getEnumConstants()).<Enum<?>>map(ord -> (Enum<?>) ord).toList();
    }

    /** A constant as it is asked for and answered, without the full stop of its sentence. */
    static String ordet(Enum<?> ord) {
        try {
            return ord.getDeclaringClass().getField(ord.name()).getAnnotation(Beskrivning.class).value().replaceFirst("\\.$", "");
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(ord.name(), e);
        }
    }
}
