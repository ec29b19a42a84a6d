package se.justerbar.webb;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages, for a service that has a checker, a journal, a clock and somebody who tells whose a request is. */
@Configuration(proxyBeanMethods = false)
@Import({Startsida.class, Styrelsesida.class, Granskningssida.class, Protokollsida.class, Fordasida.class, Verifieringssida.class, Textsida.class, Granskarsida.class, Normsida.class, Redogorelse.class, Resurser.class, Sidfelhanterare.class})
public class Webb {
    /** Made by the framework. */
    public Webb() {
    }

    @Bean
    Mallar mallar() {
        return new Mallar();
    }

    @Bean
    Felsida felsida(Mallar mallar) {
        return new Felsida(mallar);
    }
}
