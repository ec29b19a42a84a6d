package se.justerbar.andring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.yaml.Hyllfel;
import se.justerbar.yaml.Regelhylla;

/**
 * A built edition of the program, read without being run.
 *
 * @param jar      its file
 * @param namn     its name and version
 * @param hylla    its texts
 * @param regler   its rules: the words of each by norm and name
 * @param features its scenarios, by the path below the folder of features
 * @param exempel  its examples by name
 */
record Utgava(Path jar, String namn, Hylla hylla, Map<String, String> regler, Map<String, byte[]> features, Map<String, byte[]> exempel) {
    private static final String ROT = "BOOT-INF/classes/se/justerbar/";
    private static final Pattern REGEL = Pattern.compile("^rule \"([^\"]+)\"$(.*?)^end$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern NORM = Pattern.compile("@Norm\\( \"([^\"]+)\" \\)");

    /** @throws Andringsfel where the file is no program of ours, or its texts cannot be read by this edition */
    static Utgava av(Path jar) {
        Map<String, byte[]> filer = filer(jar);
        if (!filer.containsKey("regelverk/innehall.yaml") || !filer.containsKey("version.properties")) {
            throw new Andringsfel(jar + ": Filen är inte programmet justerbar. Ange den byggda filen, justerbar-VERSION-exec.jar.");
        }
        try {
            Hylla hylla = Regelhylla.load(namn -> fil(filer, namn));
            return new Utgava(jar, jar.getFileName() + ", version " + version(filer), hylla, regler(hylla, filer), under(filer, "features/", ""),
                    under(filer, "exempel/", ".json"));
        } catch (Hyllfel e) {
            throw new Andringsfel(jar + ": Texterna går inte att läsa med den här utgåvan av programmet: " + e.getMessage());
        }
    }

    private static byte[] fil(Map<String, byte[]> filer, String namn) {
        byte[] innehall = filer.get("regelverk/" + namn);
        if (innehall == null) {
            throw new Andringsfel("Filen " + namn + " saknas bland texterna.");
        }
        return innehall;
    }

    private static Map<String, byte[]> filer(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new Andringsfel(jar + ": Filen finns inte. Ange den byggda filen, justerbar-VERSION-exec.jar.");
        }
        Map<String, byte[]> filer = new TreeMap<>();
        try (JarFile arkiv = new JarFile(jar.toFile())) {
            for (JarEntry post : arkiv.stream().filter(ett -> ett.getName().startsWith(ROT) && ett.getName().matches(".*\\.(yaml|drl|feature|json|properties)")).toList()) {
                filer.put(post.getName().substring(ROT.length()), arkiv.getInputStream(post).readAllBytes());
            }
        } catch (IOException e) {
            throw new Andringsfel(jar + ": Filen går inte att läsa som en jar-fil. Bygg om den eller ange en annan.");
        }
        return filer;
    }

    private static String version(Map<String, byte[]> filer) {
        return new String(filer.get("version.properties"), StandardCharsets.UTF_8).lines().filter(rad -> rad.startsWith("version=")).findFirst()
                .map(rad -> rad.substring("version=".length())).orElse("okänd");
    }

    private static Map<String, byte[]> under(Map<String, byte[]> filer, String mapp, String slut) {
        Map<String, byte[]> under = new TreeMap<>();
        filer.forEach((namn, innehall) -> {
            if (namn.startsWith(mapp) && namn.endsWith(slut)) {
                under.put(namn.substring(mapp.length(), namn.length() - slut.length()), innehall);
            }
        });
        return under;
    }

    /** A text without rules of its own uses another's, which are told where they stand. */
    private static Map<String, String> regler(Hylla hylla, Map<String, byte[]> filer) {
        Map<String, String> regler = new LinkedHashMap<>();
        for (Regelverk text : hylla.regelverk()) {
            for (Avsnitt avsnitt : text.avsnitt()) {
                byte[] drl = filer.get("regelverk/" + text.id() + "/" + avsnitt.id() + ".drl");
                Matcher regel = REGEL.matcher(drl == null ? "" : new String(drl, StandardCharsets.UTF_8));
                while (regel.find()) {
                    Matcher norm = NORM.matcher(regel.group(2));
                    regler.put((norm.find() ? norm.group(1) : avsnitt.id()) + " ”" + regel.group(1) + "”", regel.group(2).strip());
                }
            }
        }
        return regler;
    }
}
