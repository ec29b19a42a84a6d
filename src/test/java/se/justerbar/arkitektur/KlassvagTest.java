package se.justerbar.arkitektur;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.justerbar.Justerbar;
import se.justerbar.json.Rapportskrivare;
import se.justerbar.json.Underlagslasare;

/** What the program is shipped with, read from the list that the build writes of the run-time class path and not from the tests' own. */
class KlassvagTest {
    /** What the library brings to whoever embeds it. */
    private static final Path BIBLIOTEKET = Path.of("target/klassvag.txt");
    /** What stands in the program, the reviewer's suite with it. */
    private static final Path PROGRAMMET = Path.of("target/programvag.txt");

    private static List<Path> jarfiler(Path lista) throws IOException {
        return Arrays.stream(Files.readString(lista).strip().split(File.pathSeparator)).map(Path::of).toList();
    }

    /** A jar more or less is a decision, so it is made here. */
    @Test
    void klassvagenArJustDessaJarfiler() throws IOException {
        List<String> namn = jarfiler(BIBLIOTEKET).stream().map(fil -> fil.getFileName().toString().replaceAll("-[0-9][0-9.]*\\.jar$", "")).sorted().toList();
        assertEquals(List.of("drools-base", "drools-canonical-model", "drools-compiler", "drools-core", "drools-kiesession",
                "drools-model-compiler", "drools-util", "drools-wiring-api", "drools-wiring-static", "jackson-annotations", "jackson-core",
                "jackson-databind", "kie-api", "kie-internal", "kie-memory-compiler", "picocli", "slf4j-api", "snakeyaml-engine"), namn);
    }

    /** Looks inside the jars, so that a compiler shaded into another jar is found too. */
    @Test
    void ingenJarfilKanLasaEllerOversattaRegler() throws IOException {
        List<String> forbjudna = List.of("org/drools/drl/parser/", "org/drools/drl/ast/", "org/drools/ecj/", "org/drools/mvel/",
                "org/eclipse/jdt/", "org/mvel2/", "org/mvel3/", "com/github/javaparser/", "com/thoughtworks/xstream/", "org/antlr/",
                "org/codehaus/janino/");
        TreeSet<String> funna = new TreeSet<>();
        for (Path fil : jarfiler(PROGRAMMET)) {
            try (JarFile jar = new JarFile(fil.toFile())) {
                jar.stream().map(post -> post.getName().replaceFirst("^META-INF/versions/[0-9]+/", ""))
                        .flatMap(post -> forbjudna.stream().filter(post::startsWith))
                        .forEach(paket -> funna.add(fil.getFileName() + ": " + paket));
            }
        }
        assertEquals(new TreeSet<String>(), funna);
    }

    /** A check with nothing but the program and those jars gives the same report, byte for byte. */
    @Test
    void granskningenGarPaBaraDessaJarfiler() throws Exception {
        byte[] json;
        try (InputStream in = KlassvagTest.class.getResourceAsStream("/se/justerbar/steg/bakgrund.json")) {
            json = in.readAllBytes();
        }
        byte[] har = new Rapportskrivare().skriv(Justerbar.load().granska(new Underlagslasare().las(json)));

        List<URL> vag = new ArrayList<>(List.of(url(Path.of("target/classes"))));
        jarfiler(BIBLIOTEKET).forEach(fil -> vag.add(url(fil)));
        Thread trad = Thread.currentThread();
        ClassLoader forra = trad.getContextClassLoader();
        try (URLClassLoader skeppat = new URLClassLoader(vag.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            trad.setContextClassLoader(skeppat);
            Object underlag = anrop(nytt(skeppat, Underlagslasare.class), "las", json);
            Object granskning = anrop(skeppat.loadClass(Justerbar.class.getName()).getMethod("load").invoke(null), "granska", underlag);
            assertArrayEquals(har, (byte[]) anrop(nytt(skeppat, Rapportskrivare.class), "skriv", granskning));
        } finally {
            trad.setContextClassLoader(forra);
        }
    }

    private static URL url(Path fil) {
        try {
            return fil.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object nytt(ClassLoader laddare, Class<?> klass) throws ReflectiveOperationException {
        return laddare.loadClass(klass.getName()).getConstructor().newInstance();
    }

    private static Object anrop(Object mal, String metod, Object argument) throws ReflectiveOperationException {
        return Stream.of(mal.getClass().getMethods()).filter(m -> m.getName().equals(metod) && m.getParameterTypes()[0].isInstance(argument)).findFirst()
                .orElseThrow()
                .invoke(mal, argument);
    }
}
