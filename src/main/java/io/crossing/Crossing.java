package io.crossing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Takes a pilot to standard practice, as a running process. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Crossing")
public class Crossing {

    public static void main(String[] arguments) {
        SpringApplication.run(Crossing.class, arguments);
    }
}
