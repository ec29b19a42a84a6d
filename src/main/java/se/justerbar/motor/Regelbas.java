package se.justerbar.motor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The compiled rules of one regelverk. Safe to share between threads; every check has a session of its own. */
final class Regelbas implements Regler {
    private static final String LISTA = "META-INF/kie/se.justerbar/justerbar/drools-model";
    private static final int TAK = 10_000;
    private final KieSessionsPool sessioner;
    private final Map<String, Regelmark> marken = new HashMap<>();

    private Regelbas(KieBase bas) {
        for (KiePackage paket : bas.getKiePackages()) {
            for (Rule regel : paket.getRules()) {
                marken.put(regel.getName(), Regelmark.av(regel));
            }
        }
        this.sessioner = bas.newKieSessionsPool(Runtime.getRuntime().availableProcessors());
    }

    /** Builds the rule base from the models that were generated for a package when the program was built. */
    static Regelbas av(String paket) {
        return av(modeller(paket));
    }

    /** The models that were generated for a package. */
    static List<Model> modeller(String paket) {
        List<Model> modeller = new ArrayList<>();
        for (String klass : generatedClasses()) {
            if (klass.startsWith(paket + ".")) {
                modeller.add(model(klass));
            }
        }
        if (modeller.isEmpty()) {
            throw new Regelfel(paket, "inga regler är byggda i " + paket);
        }
        return modeller;
    }

    /** Builds the rule base from models; a test may hand in fewer than there are. */
    static Regelbas av(Collection<Model> modeller) {
        return new Regelbas(KieBaseBuilder.createKieBaseFromModel(modeller));
    }

    private static List<String> generatedClasses() {
        try (InputStream in = Regelbas.class.getClassLoader().getResourceAsStream(LISTA)) {
            if (in == null) {
                throw new Regelfel(LISTA, "reglerna är inte byggda: " + LISTA + " saknas");
            }
            BufferedReader rader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            // The list opens with a version line that names no class.
            return rader.lines().filter(rad -> !rad.contains(":")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String klass) {
        try {
            return (Model) Class.forName(klass).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("regelklassen " + klass + " går inte att ladda", e);
        }
    }

    Regelmark mark(String regel) {
        return marken.get(regel);
    }

    @Override
    public Map<String, Regelmark> marken() {
        return marken;
    }

    @Override
    public Utslag fall(Collection<?> amnen, Set<String> normer) {
        Utslag utslag = new Utslag(this, normer);
        KieSession session = sessioner.newKieSession();
        try {
            session.setGlobal("utslag", utslag);
            amnen.forEach(session::insert);
            session.fireAllRules(utslag, TAK);
        } finally {
            session.dispose();
        }
        return utslag;
    }
}
