package se.justerbar.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.pitest.boot.HotSwapAgent;
import org.pitest.mutationtest.engine.Mutant;
import org.pitest.mutationtest.environment.EnvironmentResetPlugin;
import org.pitest.mutationtest.environment.ResetEnvironment;
import org.pitest.mutationtest.execute.CatchNewClassLoadersTransformer;

/**
 * Puts a class back as it was before a fault is planted in another one. PIT itself never mutates more than one class in a process, so it
 * never does. PIT finds it through {@code META-INF/services}.
 */
public final class Aterstallning implements EnvironmentResetPlugin {
    @Override
    public ResetEnvironment make() {
        return new Senaste();
    }

    @Override
    public String description() {
        return "Puts the last class back";
    }

    private static final class Senaste implements ResetEnvironment {
        private String senaste;

        @Override
        public void resetFor(Mutant mutant) {
            String klass = mutant.getDetails().getClassName().asJavaName();
            if (senaste != null && !senaste.equals(klass)) {
                aterstall(senaste);
            }
            senaste = klass;
        }

        private static void aterstall(String klass) {
            try (InputStream in = Aterstallning.class.getResourceAsStream("/" + klass.replace('.', '/') + ".class")) {
                byte[] hel = in.readAllBytes();
                // PIT plants the mutant that it was last told of anew each time that class is defined, so it has to be told of the whole class.
                CatchNewClassLoadersTransformer.setMutant(klass.replace('.', '/'), hel);
                if (!HotSwapAgent.hotSwap(Class.forName(klass), hel)) {
                    throw new IllegalStateException(klass + " gick inte att återställa");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
