package dev.osteon;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the Osteon server. */
@SpringBootApplication
public class OsteonApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(OsteonApplication.class, arguments);
    }
}
