package se.justerbar.steg;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.Map;

/** Makes the step classes of a scenario, all around the same {@link Varld}. */
public final class Stegfabrik implements ObjectFactory {
    private final Map<Class<?>, Object> steg = new HashMap<>();

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
        steg.put(Varld.class, new Varld());
    }

    @Override
    public void stop() {
        steg.clear();
    }
}
