package dev.osteon;

import dev.osteon.fhirserver.FhirServerSettings;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Refuses a start that cannot or must not succeed, as soon as the configuration is read: before the database is opened and
 * half a minute of start-up is spent.
 */
final class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        BindHandler rejectUnknownKeys =
                new NoUnboundElementsBindHandler(BindHandler.DEFAULT, new UnboundElementsSourceFilter());
        OsteonProperties properties =
                Binder.get(environment).bindOrCreate("osteon", Bindable.of(OsteonProperties.class), rejectUnknownKeys);
        InetAddress address = address(environment.getProperty("server.address", "127.0.0.1"));
        checkSecurity(properties, address);
        checkStore(environment, properties.dataFolder());
        checkDataFolder(properties.dataFolder());
        checkPackagesFolder(properties.validation().packagesFolder());
        checkWatchedFolder(properties.loading().watch());
        checkPort(address, environment.getProperty("server.port", Integer.class, 8080));
    }

    private static InetAddress address(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException e) {
            throw new StartRefused("server.address " + name + " is not an address of this machine");
        }
    }

    private static void checkSecurity(OsteonProperties properties, InetAddress address) {
        if (properties.security() == SecurityMode.REQUIRED) {
            if (properties.trustedIssuers().isEmpty()
                    && properties.access().trusted().isEmpty()) {
                // A server that asks for tokens and trusts nobody's is of no use to anybody.
                throw new StartRefused("osteon.security=required needs trusted issuers:"
                        + " osteon.clients.<name>.issuer and osteon.clients.<name>.jwks of at least one client,"
                        + " or osteon.access.authorization-servers.<name>.issuer");
            }
            if (properties.baseUrl() == null) {
                throw new StartRefused("osteon.security=required needs osteon.base-url,"
                        + " the address for which clients make their tokens");
            }
            if (!"https".equals(properties.baseUrl().getScheme()) && !isLoopback(properties.baseUrl())) {
                // Tokens and records would travel in the clear. Whether TLS ends here or at a proxy in front is the
                // site's business.
                throw new StartRefused("osteon.security=required needs an https osteon.base-url:"
                        + " TLS by server.ssl.*, or at a proxy in front");
            }
            return;
        }
        if (!address.isLoopbackAddress() && !properties.securityOpenOnNetwork()) {
            throw new StartRefused(
                    "server.address " + address.getHostAddress() + " is reachable from other machines and"
                            + " osteon.security=open asks for no token; set"
                            + " osteon.security-open-on-network=true if that is"
                            + " meant");
        }
    }

    private static boolean isLoopback(URI address) {
        return Set.of("localhost", "127.0.0.1", "[::1]").contains(address.getHost());
    }

    private static void checkStore(Environment environment, Path dataFolder) {
        String url = environment.getProperty("spring.datasource.url");
        if (url != null) {
            checkDatabase(url, environment);
        } else if (environment.matchesProfiles("postgres")) {
            throw new StartRefused(
                    "the profile postgres needs SPRING_DATASOURCE_URL, for example jdbc:postgresql://localhost/osteon,"
                            + " with SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD");
        } else {
            checkEmbeddedStore(FhirServerSettings.embeddedStoreFile(dataFolder));
        }
    }

    private static void checkDatabase(String url, Environment environment) {
        try {
            DriverManager.getConnection(
                            url,
                            environment.getProperty("spring.datasource.username"),
                            environment.getProperty("spring.datasource.password"))
                    .close();
        } catch (SQLException e) {
            throw new StartRefused("the database cannot be used: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static void checkEmbeddedStore(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel store = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = store.tryLock()) {
            if (lock == null) {
                throw storeInUse(file);
            }
        } catch (OverlappingFileLockException e) {
            throw storeInUse(file);
        } catch (IOException e) {
            throw new StartRefused("the store " + file + " cannot be written to");
        }
    }

    private static StartRefused storeInUse(Path file) {
        return new StartRefused("the store " + file + " is in use by another running server");
    }

    private static void checkDataFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "start", ".check"));
        } catch (IOException e) {
            throw new StartRefused(
                    "osteon.data-folder " + folder.toAbsolutePath().normalize() + " cannot be written to");
        }
    }

    private static void checkPackagesFolder(Path folder) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new StartRefused("osteon.validation.packages-folder "
                    + folder.toAbsolutePath().normalize() + " is not a folder");
        }
    }

    private static void checkWatchedFolder(Path folder) {
        if (folder != null && !(Files.isDirectory(folder) && Files.isWritable(folder))) {
            throw new StartRefused("osteon.loading.watch "
                    + folder.toAbsolutePath().normalize()
                    + " is not a folder that files can be moved in");
        }
    }

    private static void checkPort(InetAddress address, int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
        } catch (BindException e) {
            throw new StartRefused("port " + port + " of " + address.getHostAddress()
                    + " is in use or not allowed; choose another with --server.port");
        } catch (IOException e) {
            throw new StartRefused("port " + port + " of " + address.getHostAddress() + " cannot be opened");
        }
    }
}
