# The image holds the built jar and a Java runtime, nothing else. Build the jar first: mvn package -DskipTests
FROM eclipse-temurin:17-jre-jammy

RUN groupadd --system --gid 10001 osteon \
 && useradd --system --uid 10001 --gid osteon --home-dir /var/lib/osteon --shell /usr/sbin/nologin osteon \
 && install -d -o osteon -g osteon -m 0750 /var/lib/osteon

COPY target/osteon.jar /opt/osteon/osteon.jar

ENV OSTEON_SECURITY=required \
    OSTEON_DATAFOLDER=/var/lib/osteon \
    SERVER_ADDRESS=0.0.0.0 \
    LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs

USER 10001:10001
WORKDIR /var/lib/osteon
VOLUME /var/lib/osteon
EXPOSE 8080

# The root file system may be read-only; Tomcat and the driver of the embedded store want a /tmp of their own (tmpfs).
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]

STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages", "-XX:+ExitOnOutOfMemoryError", "-Djava.io.tmpdir=/tmp", "-jar", "/opt/osteon/osteon.jar"]
