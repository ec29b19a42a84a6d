package se.justerbar.mutation;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles rules into the executable model, by the same generator as the rules that ship. Safe to share between threads. */
final class Regelbyggare {
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private Regelbyggare() {
    }

    /**
     * Compiles rules of one file.
     *
     * @param huvud  the head of the file: imports and globals
     * @param kroppar the rules by the name that each is to have
     * @return the models that each rule stands in, by its name; a rule that does not compile is not there
     */
    static Map<String, List<Model>> bygg(String huvud, Map<String, String> kroppar) {
        Map<String, List<Model>> byggda = new HashMap<>();
        if (kroppar.isEmpty()) {
            return byggda;
        }
        List<Model> modeller = oversatt(huvud, kroppar);
        if (modeller != null) {
            kroppar.keySet().forEach(namn -> byggda.put(namn, modeller));
        } else if (kroppar.size() > 1) {
            List<String> namn = List.copyOf(kroppar.keySet());
            byggda.putAll(bygg(huvud, nagra(kroppar, namn.subList(0, namn.size() / 2))));
            byggda.putAll(bygg(huvud, nagra(kroppar, namn.subList(namn.size() / 2, namn.size()))));
        }
        return byggda;
    }

    private static Map<String, String> nagra(Map<String, String> kroppar, List<String> namn) {
        Map<String, String> nagra = new LinkedHashMap<>();
        namn.forEach(ett -> nagra.put(ett, kroppar.get(ett)));
        return nagra;
    }

    /** All of them or none: {@code null} where one does not compile. */
    private static List<Model> oversatt(String huvud, Map<String, String> kroppar) {
        int nummer = NUMMER.incrementAndGet();
        StringBuilder drl = new StringBuilder("package se.justerbar.mutanter.m" + nummer + ";\n" + huvud + "\n");
        kroppar.forEach((namn, kropp) -> drl.append("rule \"").append(namn).append("\"\n").append(kropp).append("\n\n"));
        KieServices tjanster = KieServices.get();
        ReleaseId id = tjanster.newReleaseId("se.justerbar.mutanter", "m" + nummer, "1");
        KieFileSystem filer = tjanster.newKieFileSystem();
        filer.generateAndWritePomXML(id);
        filer.write("src/main/resources/mutanter/m.drl", drl.toString());
        KieBuilder bygge = tjanster.newKieBuilder(filer, Regelbyggare.class.getClassLoader()).buildAll(ExecutableModelProject.class);
        try {
            if (bygge.getResults().hasMessages(Message.Level.ERROR)) {
                if (kroppar.size() == 1) {
                    System.err.println("går inte att bygga: " + kroppar + bygge.getResults().getMessages(Message.Level.ERROR));
                }
                return null;
            }
            return modeller((InternalKieModule) bygge.getKieModule(), id);
        } finally {
            tjanster.getRepository().removeKieModule(id);
        }
    }

    private static List<Model> modeller(InternalKieModule modul, ReleaseId id) {
        String lista = "META-INF/kie/" + id.getGroupId() + "/" + id.getArtifactId() + "/drools-model";
        ClassLoader laddare = new Laddare(modul);
        List<Model> modeller = new ArrayList<>();
        new BufferedReader(new InputStreamReader(new ByteArrayInputStream(modul.getBytes(lista)), StandardCharsets.UTF_8)).lines()
                .filter(rad -> !rad.contains(":")).forEach(klass -> {
                    try {
                        modeller.add((Model) laddare.loadClass(klass).getDeclaredConstructor().newInstance());
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(klass, e);
                    }
                });
        return modeller;
    }

    /** Loads what was compiled from where it was compiled to. */
    private static final class Laddare extends ClassLoader {
        private final InternalKieModule modul;

        Laddare(InternalKieModule modul) {
            super(Regelbyggare.class.getClassLoader());
            this.modul = modul;
        }

        @Override
        protected Class<?> findClass(String namn) throws ClassNotFoundException {
            byte[] kod = modul.getBytes(namn.replace('.', '/') + ".class");
            if (kod == null) {
                throw new ClassNotFoundException(namn);
            }
            return defineClass(namn, kod, 0, kod.length);
        }
    }
}
