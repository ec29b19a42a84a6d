package se.justerbar.arkitektur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.justerbar.Projekt;

/** Every public and protected part of the program is explained, by the compiler's own reading of the Javadoc. */
class JavadocTest {

    @Test
    void alltSomSynsUtifranArForklarat(@TempDir Path ut) throws IOException {
        assertEquals(List.of(), fel(Projekt.filer("src/main/java", ".java"), ut));
    }

    /** The compiler of JDK 25 asks this too, and that of JDK 17 does not. */
    @Test
    void ingenKonstruktorArUnderforstadd() throws IOException {
        List<String> utan = new ArrayList<>();
        for (Path fil : Projekt.filer("src/main/java", ".java")) {
            String klass = fil.getFileName().toString().replace(".java", "");
            String text = Files.readString(fil);
            if (text.matches("(?s).*\\npublic (final )?class .*") && !text.matches("(?s).*\\n    (public |private )?" + klass + "\\(.*")) {
                utan.add(klass);
            }
        }
        assertEquals(List.of(), utan);
    }

    /** The sieve below reads the compiler's sentences, so it is shown that it still knows them. */
    @Test
    void enSakSomInteArForklaradHittas(@TempDir Path ut) throws IOException {
        Path fil = Files.writeString(ut.resolve("Prov.java"), """
                /** A test. */
                public class Prov {
                    /** A constructor. */
                    public Prov() {
                    }

                    public int b() {
                        return 1;
                    }

                    /** Broken {@link Saknas}. */
                    public int c() {
                        return 1;
                    }
                }
                """);
        List<String> fel = fel(List.of(fil), ut);
        assertEquals(List.of("Prov.java:7: no comment", "Prov.java:11: reference not found"), fel);
    }

    /** Not every compiler asks this of a record. In underlag the components speak Swedish instead, through Beskrivning. */
    @Test
    void varjeDelAvEnPostArForklarad() throws IOException {
        List<String> utan = new ArrayList<>();
        for (JavaClass post : new ClassFileImporter().importPath(Path.of("target/classes"))) {
            if (post.isRecord() && post.getModifiers().contains(JavaModifier.PUBLIC) && !post.getPackageName().endsWith(".underlag")) {
                String kalla = Files.readString(Path.of("src/main/java", post.getPackageName().replace('.', '/'),
                        post.getSource().orElseThrow().getFileName().orElseThrow()));
                for (RecordComponent del : post.reflect().getRecordComponents()) {
                    if (!kalla.contains("@param " + del.getName() + " ")) {
                        utan.add(post.getName() + "." + del.getName());
                    }
                }
            }
        }
        assertEquals(List.of(), utan.stream().map(namn -> namn.replace("se.justerbar.", "")).sorted().toList());
    }

    private static List<String> fel(List<Path> filer, Path ut) throws IOException {
        JavaCompiler kompilator = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> samlare = new DiagnosticCollector<>();
        try (StandardJavaFileManager hanterare = kompilator.getStandardFileManager(samlare, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            kompilator.getTask(new StringWriter(), hanterare, samlare,
                    List.of("-Xdoclint:all/protected", "-proc:none", "-Xmaxwarns", "10000", "-d", ut.toString()), null,
                    hanterare.getJavaFileObjectsFromPaths(filer)).call();
        }
        return samlare.getDiagnostics().stream().filter(JavadocTest::brist)
                .map(d -> Path.of(d.getSource().getName()).getFileName() + ":" + d.getLineNumber() + ": " + d.getMessage(Locale.ENGLISH)).toList();
    }

    /** One sentence is enough for a method: what it gives and takes need no line each. A step says itself what it is, in its annotation. */
    private static boolean brist(Diagnostic<? extends JavaFileObject> d) {
        String text = d.getMessage(Locale.ENGLISH);
        return d.getSource() != null && !text.startsWith("no @")
                && !(text.equals("no comment") && d.getSource().getName().contains("/se/justerbar/steg/"));
    }
}
