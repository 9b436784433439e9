package dev.osteon.cdshooks;

/** The right to read one patient's data on the client's server. Lives as long as the request that brought it, and does not print. */
public final class AccessToken {
    private final String value;

    AccessToken(String value) {
        this.value = value;
    }

    /** @return what stands after {@code Bearer} */
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return "an access token";
    }
}
