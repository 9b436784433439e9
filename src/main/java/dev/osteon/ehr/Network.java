package dev.osteon.ehr;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A range of IP addresses. */
record Network(byte[] address, int prefixLength) {
    /** Digits only, so that nothing is looked up by name. */
    private static final Pattern CIDR = Pattern.compile("([0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)/(\\d{1,3})");

    /** @throws IllegalArgumentException when the text is no CIDR notation such as {@code 10.1.0.0/16} */
    static Network of(String cidr) {
        var matcher = CIDR.matcher(cidr);
        try {
            if (matcher.matches()) {
                byte[] address = InetAddress.getByName(matcher.group(1)).getAddress();
                int prefixLength = Integer.parseInt(matcher.group(2));
                if (prefixLength <= address.length * Byte.SIZE) {
                    return new Network(address, prefixLength);
                }
            }
        } catch (UnknownHostException e) {
            // Reported below.
        }
        throw new IllegalArgumentException("osteon.ehr.allowed-networks are ranges such as 10.1.0.0/16");
    }

    boolean contains(InetAddress other) {
        byte[] bytes = other.getAddress();
        if (bytes.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < prefixLength; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((bytes[bit / Byte.SIZE] ^ address[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
