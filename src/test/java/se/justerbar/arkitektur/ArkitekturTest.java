package se.justerbar.arkitektur;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.justerbar.begrepp.Tid;

/** Who may know whom. The compiled rules speak to motor and see begrepp; nothing else is asked of them. */
class ArkitekturTest {
    private static JavaClasses program;

    @BeforeAll
    static void las() {
        program = new ClassFileImporter().importPath(Path.of("target/classes"));
        assertTrue(program.contain("se.justerbar.Justerbar"), "target/classes is read");
    }

    /** The core knows java.* and what lies below; whatever a core package is not told it may know it may not. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"underlag, -", "godkannande, -", "granskning, -", "merkle, -", "exempel, -", "kvitto, granskning merkle", "regelverk, granskning underlag", "kallor, regelverk",
        "begrepp, regelverk underlag"})
    void karnanKannerBaraSigSjalvNedatOchJava(String paket, String under) {
        Stream<String> egna = Stream.concat(Stream.of(paket), under == null ? Stream.empty() : Arrays.stream(under.split(" ")));
        String[] tillatna = Stream.concat(egna.map(namn -> "se.justerbar." + namn + ".."), Stream.of("java..")).toArray(String[]::new);
        classes().that().resideInAPackage("se.justerbar." + paket + "..").should().onlyDependOnClassesThat().resideInAnyPackage(tillatna)
                .check(program);
    }

    /** Reading, ruling and the texts are three neighbours; only a door or the facade puts them together. */
    @ParameterizedTest
    @CsvSource({"json, motor yaml begrepp regelverk ics kallor merkle", "yaml, motor json begrepp ics", "motor, json yaml ics kallor",
            "ics, motor json yaml begrepp regelverk kallor"})
    void grannarKannerInteVarandra(String paket, String andra) {
        String[] otillatna = Arrays.stream(andra.split(" ")).map(namn -> "se.justerbar." + namn + "..").toArray(String[]::new);
        noClasses().that().resideInAPackage("se.justerbar." + paket + "..").should().dependOnClassesThat().resideInAnyPackage(otillatna)
                .check(program);
    }

    /** Nothing knows a door but a door above it, and the facade is known by doors alone. */
    @ParameterizedTest
    @CsvSource({"cli, cli", "andring, andring cli", "svit, svit andring sidor webb cli", "sidor, sidor webb cli", "steg, steg svit", "journal, journal webb tjanst cli", "spring, spring", "parti, parti tjanst cli",
            "tjanst, tjanst cli",
            "webb, webb tjanst", "granskningsblad, granskningsblad webb", "diagram, diagram granskningsblad", "svar, svar granskningsblad webb cli", "mallar, mallar sidor granskningsblad webb", "formular, formular webb", "protokoll, protokoll webb tjanst"})
    void ingenKannerDorrarna(String dorr, String kannare) {
        String[] kanner = Arrays.stream(kannare.split(" ")).map(namn -> "se.justerbar." + namn + "..").toArray(String[]::new);
        noClasses().that(not(resideInAnyPackage(kanner))).should().dependOnClassesThat().resideInAPackage("se.justerbar." + dorr + "..").check(program);
    }

    @Test
    void baraDorrarKannerFasaden() {
        noClasses().that(resideInAnyPackage("se.justerbar.underlag..", "se.justerbar.granskning..", "se.justerbar.regelverk..",
                "se.justerbar.begrepp..", "se.justerbar.kallor..", "se.justerbar.motor..", "se.justerbar.json..", "se.justerbar.yaml..",
                "se.justerbar.ics..", "se.justerbar.godkannande..", "se.justerbar.regler.."))
                .should().dependOnClassesThat().resideInAPackage("se.justerbar").check(program);
    }

    /** Each library is known by one package; a rule that is compiled speaks Drools, so the rules stand beside motor. */
    @ParameterizedTest
    @CsvSource({"org.drools.. org.kie.., motor regler", "tools.jackson.. com.fasterxml.., json steg", "org.snakeyaml.., yaml",
            "picocli.., cli", "io.cucumber.., svit steg", "org.thymeleaf.., mallar", "com.openhtmltopdf.. org.apache.pdfbox.., granskningsblad", "org.apache.poi.., protokoll", "java.sql.. javax.sql.. com.zaxxer.. org.flywaydb.. org.sqlite.. org.postgresql.., journal"})
    void varjeBibliotekKannsAvEttPaket(String bibliotek, String paket) {
        String[] kannare = Arrays.stream(paket.split(" ")).map(namn -> "se.justerbar." + namn + "..").toArray(String[]::new);
        noClasses().that(not(resideInAnyPackage(kannare))).should().dependOnClassesThat().resideInAnyPackage(bibliotek.split(" "))
                .check(program);
    }

    /** The library runs without a framework; whoever has one gets a bean of it. */
    @Test
    void baraBonanOchTjanstenKannerSpring() {
        noClasses().that(not(resideInAnyPackage("se.justerbar.spring..", "se.justerbar.webb..", "se.justerbar.tjanst.."))).should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "org.apache.catalina..", "io.micrometer..").check(program);
    }

    /** The same underlag gives the same report on any day, so no class but a door asks the clock; the journal and the service are handed one. */
    @Test
    void ingenFragarKlockan() {
        for (Class<?> klocka : List.of(LocalDate.class, LocalDateTime.class, ZonedDateTime.class, Instant.class)) {
            noClasses().that(not(resideInAPackage("se.justerbar.cli.."))).should().callMethod(klocka, "now").check(program);
        }
        noClasses().that(not(resideInAnyPackage("se.justerbar.cli..", "se.justerbar.journal..", "se.justerbar.webb..", "se.justerbar.tjanst.."))).should().dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould().callMethod(System.class, "currentTimeMillis").check(program);
    }

    /** Time is reckoned in one place: no other definition, and no rule, counts days of its own. */
    @Test
    void baraTidRaknarMedDagar() {
        noClasses().that(resideInAnyPackage("se.justerbar.begrepp..", "se.justerbar.motor..", "se.justerbar.regler..").and(not(type(Tid.class)))).should()
                .callMethodWhere(target(owner(assignableTo(Temporal.class))).and(target(nameMatching("(plus|minus|with|until|datesUntil).*"))))
                .orShould().dependOnClassesThat().areAssignableTo(DayOfWeek.class)
                .orShould().dependOnClassesThat().areAssignableTo(TemporalAdjusters.class)
                .orShould().dependOnClassesThat().areAssignableTo(TemporalAmount.class)
                .orShould().dependOnClassesThat().areAssignableTo(TemporalUnit.class).check(program);
    }

    @Test
    void paketenHarIngaKretsar() {
        slices().matching("se.justerbar.(*)..").should().beFreeOfCycles().check(program);
    }

    @Test
    void varjePaketSagerVadDetAr() throws IOException {
        try (Stream<Path> filer = Files.walk(Path.of("src/main/java"))) {
            List<Path> utan = filer.filter(fil -> fil.toString().endsWith(".java")).map(Path::getParent).distinct()
                    .filter(paket -> !Files.exists(paket.resolve("package-info.java"))).sorted().toList();
            assertEquals(List.of(), utan);
        }
    }
}
