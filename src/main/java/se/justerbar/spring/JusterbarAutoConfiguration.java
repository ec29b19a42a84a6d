package se.justerbar.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import se.justerbar.Justerbar;

/** Gives the application a {@link Justerbar}, unless it has made one itself. */
@AutoConfiguration
@EnableConfigurationProperties(JusterbarProperties.class)
public class JusterbarAutoConfiguration {

    /** Made by Spring. */
    public JusterbarAutoConfiguration() {
    }

    /** The checker, loaded once; safe to share between threads. */
    @Bean
    @ConditionalOnMissingBean
    public Justerbar justerbar(JusterbarProperties properties) {
        return properties.kand() == null ? Justerbar.load() : Justerbar.load(properties.kand());
    }
}
