package id.satudata.hub.security;

import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.TransactionException;

/** Knows who signs in with any name and an API key for a password. */
final class KeyAsPassword implements AuthenticationManager {

    private final ApiKeys keys;

    KeyAsPassword(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        try {
            return keys.holder(String.valueOf(presented.getCredentials()))
                    .map(KnownHolder::of)
                    .orElseThrow(() -> new BadCredentialsException("No key is this password"));
        } catch (DataAccessException | TransactionException outage) {
            throw new AuthenticationServiceException("Keys cannot be looked up", outage);
        }
    }
}
