package se.justerbar.tjanst;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.justerbar.Justerbar;
import se.justerbar.journal.Journal;

/** What whoever runs the service looks at: whether the rules are loaded and the journal can be written, which editions they are, and how many checks came to what. */
@Configuration(proxyBeanMethods = false)
class Tillsyn {

    @Bean
    HealthIndicator regelverkHealthIndicator(Justerbar justerbar) {
        return () -> (justerbar.hylla().regelverk().isEmpty() ? Health.down() : Health.up()).withDetail("antal", justerbar.hylla().regelverk().size()).build();
    }

    @Bean
    HealthIndicator journalHealthIndicator(Journal journal) {
        return () -> (journal.skrivbar() ? Health.up() : Health.down()).build();
    }

    @Bean
    InfoContributor utgava(Justerbar justerbar) {
        Map<String, String> regelverk = new TreeMap<>();
        justerbar.hylla().regelverk().forEach(text -> regelverk.put(text.id(), text.hash()));
        Map<String, Object> utgava = Map.of("version", Justerbar.version(), "schema", Justerbar.SCHEMAVERSION, "regelverk", regelverk);
        return info -> info.withDetail("justerbar", utgava);
    }

    @Bean
    Utfallsmatare utfallsmatare(MeterRegistry register) {
        return new Utfallsmatare(register);
    }
}
