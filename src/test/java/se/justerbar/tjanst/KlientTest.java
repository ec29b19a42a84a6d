package se.justerbar.tjanst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.justerbar.Projekt;

/** A client that openapi-generator made of the document, as somebody else would, compiles and understands the service. */
class KlientTest {
    private static final Path KLIENT = Path.of("target/klient");
    @TempDir
    private Path mapp;

    /** The jars of the client, and of the test's own class path what both have: the annotations. */
    private static List<Path> jarfiler() {
        List<Path> alla = new ArrayList<>(Projekt.filer(KLIENT + "/jar", ".jar"));
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(fil -> fil.getFileName().toString().matches("(jackson-annotations|jakarta.annotation-api)-.*")).forEach(alla::add);
        assertEquals(5, alla.size(), alla::toString);
        return alla;
    }

    private Path oversatt(List<Path> jarfiler) throws IOException {
        JavaCompiler kompilator = ToolProvider.getSystemJavaCompiler();
        StringWriter ord = new StringWriter();
        try (StandardJavaFileManager filer = kompilator.getStandardFileManager(null, null, null)) {
            List<String> val = List.of("-proc:none", "-nowarn", "-d", mapp.toString(), "-cp", String.join(File.pathSeparator, jarfiler.stream().map(Path::toString).toList()));
            boolean gick = kompilator.getTask(ord, filer, null, val, null, filer.getJavaFileObjectsFromPaths(Projekt.filer(KLIENT + "/src/main/java", ".java"))).call();
            assertTrue(gick, ord::toString);
        }
        return mapp;
    }

    private static URL url(Path fil) {
        try {
            return fil.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void klientenOversattsOchForstarTjansten() throws Exception {
        List<Path> jarfiler = jarfiler();
        URL[] vag = Stream.concat(Stream.of(oversatt(jarfiler)), jarfiler.stream()).map(KlientTest::url).toArray(URL[]::new);
        try (Provtjanst tjanst = Provtjanst.starta(mapp.resolve("journal"), Map.of()); URLClassLoader laddare = new URLClassLoader(vag, ClassLoader.getPlatformClassLoader())) {
            Object anslutning = laddare.loadClass("klient.ApiClient").getConstructor().newInstance();
            anrop(anslutning, "updateBaseUri", "http://127.0.0.1:" + tjanst.port() + Adresser.V1);
            Object underlag = anrop(laddare.loadClass("klient.api.UnderlagApi").getConstructor(anslutning.getClass()).newInstance(anslutning), "hamtaExempel", "sex-av-tretton");
            Object granskningar = laddare.loadClass("klient.api.GranskningarApi").getConstructor(anslutning.getClass()).newInstance(anslutning);

            Object fort = anrop(granskningar, "granska", underlag, "nyckel-1", null, null);
            assertEquals("brister", anrop(fort, "getBedomning").toString());
            assertEquals(fort, anrop(granskningar, "granska", underlag, "nyckel-1", null, null), "the same request, the same answer");
            assertEquals("brister", anrop(anrop(fort, "getGranskning"), "getBedomning").toString());
            Object kvitto = anrop(granskningar, "hamtaKvitto", UUID.fromString((String) anrop(fort, "getId")));
            assertEquals(anrop(fort, "getKvitto"), kvitto);

            InvocationTargetException fel = assertThrows(InvocationTargetException.class, () -> anrop(granskningar, "hamtaKvitto", UUID.randomUUID()));
            assertEquals(404, anrop(fel.getCause(), "getCode"));
        }
    }

    private static Object anrop(Object mal, String metod, Object... argument) throws ReflectiveOperationException {
        return Stream.of(mal.getClass().getMethods()).filter(en -> en.getName().equals(metod) && en.getParameterCount() == argument.length).findFirst()
                .orElseThrow(() -> new NoSuchMethodException(metod)).invoke(mal, argument);
    }
}
