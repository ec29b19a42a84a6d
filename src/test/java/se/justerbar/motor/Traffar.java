package se.justerbar.motor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Says which rules match some subjects, without letting them speak. For one thread. */
public final class Traffar implements AutoCloseable {
    private final KieBase bas;
    private KieSession session;

    Traffar(Collection<Model> modeller) {
        this.bas = KieBaseBuilder.createKieBaseFromModel(modeller);
        this.session = bas.newKieSession();
    }

    /** The names of the rules that match; {@code null} where a condition cannot be worked out for such subjects. */
    public Set<String> av(Object... amnen) {
        Set<String> namn = new TreeSet<>();
        try {
            List<FactHandle> handtag = Stream.of(amnen).map(session::insert).toList();
            session.fireAllRules(match -> {
                namn.add(match.getRule().getName());
                return false;
            });
            handtag.forEach(session::delete);
            return namn;
        } catch (RuntimeException e) {
            session.dispose();
            session = bas.newKieSession();
            return null;
        }
    }

    @Override
    public void close() {
        session.dispose();
    }
}
