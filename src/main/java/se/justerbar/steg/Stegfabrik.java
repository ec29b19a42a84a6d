package se.justerbar.steg;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Granskning;
import se.justerbar.underlag.Underlag;

/** Makes the step classes of a scenario, all around the same {@link Varld}. */
public final class Stegfabrik implements ObjectFactory {
    private final Map<Class<?>, Object> steg = new HashMap<>();
    private final Function<Underlag, Granskning> granskare;

    /** Scenarios are held against the texts and rules that ship; this is the one that Cucumber finds by itself. */
    public Stegfabrik() {
        this(Medfoljande.JUSTERBAR::granska);
    }

    /**
     * Scenarios are held against another checker.
     *
     * @param granskare the checker; called from the thread that runs the scenario
     */
    public Stegfabrik(Function<Underlag, Granskning> granskare) {
        this.granskare = granskare;
    }

    @Override
    public boolean addClass(Class<?> glue) {
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> klass) {
        if (!steg.containsKey(klass)) {
            steg.put(klass, make(klass));
        }
        return klass.cast(steg.get(klass));
    }

    private Object make(Class<?> klass) {
        try {
            Constructor<?> constructor = klass.getConstructors()[0];
            return constructor.getParameterCount() == 0 ? constructor.newInstance() : constructor.newInstance(getInstance(Varld.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void start() {
        steg.put(Varld.class, new Varld(granskare));
    }

    @Override
    public void stop() {
        steg.clear();
    }

    /** Loaded once, and only where a scenario asks for it. */
    private static final class Medfoljande {
        private static final Justerbar JUSTERBAR = Justerbar.load();
    }
}
