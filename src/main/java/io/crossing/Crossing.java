package io.crossing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Takes a pilot to standard practice, as a running process. */
@EnableScheduling
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Crossing")
public class Crossing {

    public static void main(String[] arguments) {
        SpringApplication.run(Crossing.class, arguments);
    }
}
