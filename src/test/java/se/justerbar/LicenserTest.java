package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Every jar of the program that is shipped has a licence that stands in licenser.txt. The licence is what the jar's own pom says, or the
 * nearest parent of it that says any, read where Maven put them when it fetched the jar. Where a pom names several the user may choose, which
 * is how Maven defines it, so one that stands in the list is enough.
 */
class LicenserTest {
    private static final Path PROGRAMMET = Path.of("target/programvag.txt");
    private static final String LISTAN = Projekt.text("src/test/resources/se/justerbar/licenser.txt");
    private static final Map<String, String> TILLATNA = tillatna();

    /** What a pom says of one licence. */
    private record Licens(String namn, String adress) {
        /** The SPDX id, or null where the list has neither the name nor the address, or has them as two different licences. */
        String spdx() {
            String avNamnet = TILLATNA.get(ord(namn));
            String avAdressen = TILLATNA.get(ord(adress));
            if (avNamnet == null || avAdressen == null) {
                return avNamnet == null ? avAdressen : avNamnet;
            }
            return avNamnet.equals(avAdressen) ? avNamnet : null;
        }
    }

    /** Each name and address in the list, as it is compared, with its SPDX id. */
    private static Map<String, String> tillatna() {
        Map<String, String> tillatna = new HashMap<>();
        String spdx = null;
        for (String rad : LISTAN.lines().filter(rad -> !rad.startsWith("#")).toList()) {
            spdx = rad.startsWith(" ") ? spdx : rad;
            assertEquals(null, tillatna.put(ord(rad), spdx), rad);
        }
        return tillatna;
    }

    /** A name or an address without what is written in several ways: case, white space, and how the address of a page begins and ends. */
    private static String ord(String text) {
        return Projekt.vikt(text).toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "").replaceFirst("(\\.txt|\\.html|/)$", "");
    }

    /** What is wrong with a jar's licence, or null. */
    private static String fel(Path jar) {
        List<Licens> licenser;
        try {
            licenser = licenser(jar);
        } catch (IOException e) {
            return jar.getFileName() + ": licensen går inte att läsa, " + e.getMessage();
        }
        if (licenser.isEmpty()) {
            return jar.getFileName() + ": ingen licens står i dess pom";
        }
        return licenser.stream().anyMatch(licens -> licens.spdx() != null) ? null
                : jar.getFileName() + ": ingen av dess licenser står i licenser.txt, " + licenser;
    }

    /** In the local repository a jar lies in group/artifact/version, and its pom beside it. */
    private static List<Licens> licenser(Path jar) throws IOException {
        Path version = jar.getParent();
        Path artefakt = version.getParent();
        Element projekt = las(pom(artefakt, version.getFileName().toString()));
        String grupp = Stream.of(projekt, barn(projekt, "parent")).filter(Objects::nonNull).map(del -> text(del, "groupId"))
                .filter(namn -> !namn.isEmpty()).findFirst().orElseThrow(() -> new IOException("dess pom säger ingen grupp"));
        Path forrad = artefakt;
        for (int steg = grupp.split("\\.").length + 1; steg > 0; steg--) {
            forrad = forrad.getParent();
        }
        while (true) {
            List<Licens> licenser = delar(barn(projekt, "licenses"), "license")
                    .map(licens -> new Licens(text(licens, "name"), text(licens, "url"))).toList();
            Element foralder = barn(projekt, "parent");
            if (!licenser.isEmpty() || foralder == null) {
                return licenser;
            }
            artefakt = forrad.resolve(text(foralder, "groupId").replace('.', '/')).resolve(text(foralder, "artifactId"));
            projekt = las(pom(artefakt, text(foralder, "version")));
        }
    }

    private static Path pom(Path artefakt, String version) {
        return artefakt.resolve(version).resolve(artefakt.getFileName() + "-" + version + ".pom");
    }

    private static Element las(Path pom) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(pom + ": " + e.getMessage(), e);
        }
    }

    private static Stream<Element> delar(Element hel, String namn) {
        List<Element> delar = new ArrayList<>();
        for (Node nod = hel == null ? null : hel.getFirstChild(); nod != null; nod = nod.getNextSibling()) {
            if (nod instanceof Element del && del.getTagName().equals(namn)) {
                delar.add(del);
            }
        }
        return delar.stream();
    }

    private static Element barn(Element hel, String namn) {
        return delar(hel, namn).findFirst().orElse(null);
    }

    private static String text(Element hel, String namn) {
        Element del = barn(hel, namn);
        return del == null ? "" : del.getTextContent().strip();
    }

    private static List<Path> programmet() throws IOException {
        return Stream.of(Files.readString(PROGRAMMET).strip().split(File.pathSeparator)).map(Path::of).toList();
    }

    @Test
    void varjeJarfilSomSkickasMedHarEnTillatenLicens() throws IOException {
        List<Path> filer = programmet();
        assertEquals(List.of(), filer.stream().map(LicenserTest::fel).filter(Objects::nonNull).toList());
        assertTrue(filer.size() > 50, "listan säger för lite");
    }

    /** So that a licence, or a name of one, that came with a jar goes with it too. */
    @Test
    void ingetIListanArOverflodigt() throws IOException {
        Map<String, String> oanvanda = new TreeMap<>(TILLATNA);
        for (Path jar : programmet()) {
            for (Licens licens : licenser(jar)) {
                if (licens.spdx() != null) {
                    Stream.of(licens.spdx(), licens.namn(), licens.adress()).map(LicenserTest::ord).forEach(oanvanda::remove);
                }
            }
        }
        assertEquals(Map.of(), oanvanda);
    }

    /** A jar with this in its pom, and a parent that is as free as can be. */
    private static String felMed(Path forrad, String licenser) throws IOException {
        skriv(forrad, "far", "<groupId>se.prov</groupId>" + licens("MIT", "https://opensource.org/licenses/MIT"));
        return fel(skriv(forrad, "barn", foralder("far") + licenser));
    }

    private static String foralder(String namn) {
        return "<parent><groupId>se.prov</groupId><artifactId>" + namn + "</artifactId><version>1</version></parent>";
    }

    private static Path skriv(Path forrad, String namn, String innehall) throws IOException {
        Path pom = pom(forrad.resolve("se/prov").resolve(namn), "1");
        Files.createDirectories(pom.getParent());
        Files.writeString(pom, "<project>" + innehall + "<artifactId>" + namn + "</artifactId><version>1</version></project>");
        return pom.resolveSibling(namn + "-1.jar");
    }

    private static String licens(String... namnOchAdresser) {
        StringBuilder ut = new StringBuilder("<licenses>");
        for (int i = 0; i < namnOchAdresser.length; i += 2) {
            ut.append("<license><name>").append(namnOchAdresser[i]).append("</name>")
                    .append("<url>").append(namnOchAdresser[i + 1]).append("</url></license>");
        }
        return ut.append("</licenses>").toString();
    }

    @Test
    void enLicensSomInteStarIListanVagras(@TempDir Path forrad) throws IOException {
        assertEquals("barn-1.jar: ingen av dess licenser står i licenser.txt, "
                + "[Licens[namn=GPL-3.0, adress=https://www.gnu.org/licenses/gpl-3.0.html]]",
                felMed(forrad, licens("GPL-3.0", "https://www.gnu.org/licenses/gpl-3.0.html")));
    }

    /** A name that begins right, an address that goes on, a name and an address that speak of two licences, and one that says nothing. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Apache License, Version 2.0 with Commons Clause | https://commonsclause.com",
        "Fri | https://www.apache.org/licenses/LICENSE-2.0/tillagg",
        "Fri | https://exempel.se/?www.apache.org/licenses/LICENSE-2.0",
        "MIT License | https://www.apache.org/licenses/LICENSE-2.0.txt",
        " | "})
    void detSomNastanStarIListanVagras(String namnOchAdress, @TempDir Path forrad) throws IOException {
        String[] delar = namnOchAdress.split(" \\| ", -1);
        String fel = felMed(forrad, licens(delar[0], delar[1]));
        assertTrue(fel != null && fel.startsWith("barn-1.jar: ingen av dess licenser"), fel);
    }

    @Test
    void avFleraLicenserRackerDenSomStarIListan(@TempDir Path forrad) throws IOException {
        assertEquals(null, felMed(forrad, licens("LGPL 2.1", "", "Apache License 2.0", "")));
    }

    @Test
    void foralderenSvararForDenSomIngetSager(@TempDir Path forrad) throws IOException {
        assertEquals(null, felMed(forrad, ""));
        assertEquals("ensam-1.jar: ingen licens står i dess pom", fel(skriv(forrad, "ensam", "<groupId>se.prov</groupId>")));
    }

    @Test
    void enPomSomFattasNamns(@TempDir Path forrad) throws IOException {
        Path jar = skriv(forrad, "barn", foralder("borta"));
        String fel = fel(jar);
        assertTrue(fel != null && fel.startsWith("barn-1.jar: licensen går inte att läsa, ") && fel.contains("borta-1.pom"), fel);
    }
}
