package id.satudata.hub.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signing keys in MariaDB, where all nodes and every backup find them; read once. */
@Repository
class JdbcSigningKeys implements SigningKeys {
    private static final String FIND = "select secret from signing_key where purpose = :purpose";
    private static final String ADD = """
            insert ignore into signing_key (purpose, secret, created_at) values (:purpose, :secret, :created)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    JdbcSigningKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public byte[] of(String purpose) {
        return known.computeIfAbsent(purpose, this::read);
    }

    /** Of several nodes that make one at the same time, one is first; all take what it made. */
    private byte[] read(String purpose) {
        if (jdbc.sql(FIND)
                .param("purpose", purpose)
                .query(byte[].class)
                .optional()
                .isEmpty()) {
            var secret = new byte[BYTES];
            random.nextBytes(secret);
            jdbc.sql(ADD)
                    .param("purpose", purpose)
                    .param("secret", secret)
                    .param("created", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        }
        return jdbc.sql(FIND).param("purpose", purpose).query(byte[].class).single();
    }
}
