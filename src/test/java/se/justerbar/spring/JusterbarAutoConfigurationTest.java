package se.justerbar.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import se.justerbar.Justerbar;
import se.justerbar.Projekt;
import se.justerbar.json.Underlagslasare;

/** Present, overridden, and with a property that cannot be read; that the library runs where Spring is absent stands in KlassvagTest. */
class JusterbarAutoConfigurationTest {
    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(JusterbarAutoConfiguration.class, ConfigurationPropertiesAutoConfiguration.class));

    /** Boot finds it by the file that stands in the jar. */
    @Test
    void bootHittarDen() {
        assertTrue(ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader()).getCandidates()
                .contains(JusterbarAutoConfiguration.class.getName()));
    }

    @Test
    void ettProgramFarEnJusterbar() {
        program.run(inne -> assertEquals("justerbar", inne.getBean(Justerbar.class).granska(new Underlagslasare().las(Projekt.exempel("budget-2027")))
                .bedomning().name()));
    }

    @Test
    void programmetsEgenGarFore() {
        Justerbar egen = Justerbar.load();
        program.withBean("egen", Justerbar.class, () -> egen).run(inne -> assertSame(egen, inne.getBean(Justerbar.class)));
    }

    @Test
    void dagenGarAttSatta() {
        program.withPropertyValues("justerbar.kand=2023-06-30").run(inne -> assertEquals(LocalDate.of(2023, 6, 30),
                inne.getBean(Justerbar.class).granska(new Underlagslasare().las(Projekt.exempel("budget-2027"))).kand()));
    }

    @Test
    void enDagSomInteGarAttLasaStopparStarten() {
        program.withPropertyValues("justerbar.kand=i går").run(inne -> {
            assertNotNull(inne.getStartupFailure());
            String alla = Stream.iterate(inne.getStartupFailure(), fel -> fel != null, Throwable::getCause).map(Throwable::getMessage)
                    .collect(Collectors.joining("\n"));
            assertTrue(alla.contains("justerbar.kand") && alla.contains("i går"), alla);
        });
    }

    /** The bean and its settings; no page, no endpoint, no database. */
    @Test
    void ettWebbprogramFarIngetAnnat() {
        Set<String> utan = new TreeSet<>();
        new WebApplicationContextRunner().withConfiguration(AutoConfigurations.of(ConfigurationPropertiesAutoConfiguration.class))
                .run(inne -> utan.addAll(List.of(inne.getBeanDefinitionNames())));
        new WebApplicationContextRunner().withConfiguration(AutoConfigurations.of(JusterbarAutoConfiguration.class, ConfigurationPropertiesAutoConfiguration.class))
                .run(inne -> {
                    Set<String> med = new TreeSet<>(List.of(inne.getBeanDefinitionNames()));
                    med.removeAll(utan);
                    assertEquals(Set.of("justerbar", JusterbarAutoConfiguration.class.getName(), "justerbar-" + JusterbarProperties.class.getName()), med);
                });
    }

    /** At the root of the jar stands nothing that an application would take for its own. */
    @Test
    void jarfilenHarIngetAnnatIRoten() throws IOException {
        try (Stream<Path> filer = Files.list(Path.of("target/classes"))) {
            assertEquals(Set.of("META-INF", "se"), filter(filer));
        }
        try (Stream<Path> filer = Files.list(Path.of("target/classes/META-INF"))) {
            Set<String> namn = filter(filer);
            namn.removeAll(Set.of("spring", "spring-configuration-metadata.json"));
            assertTrue(namn.stream().noneMatch(Set.of("resources", "services", "spring.factories", "persistence.xml")::contains), namn.toString());
        }
        assertTrue(Files.readString(Path.of("target/classes/META-INF/spring-configuration-metadata.json")).contains("justerbar.kand"));
    }

    private static Set<String> filter(Stream<Path> filer) {
        return filer.map(fil -> fil.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
    }
}
