package dev.osteon.profiles;

/** Check digits of SNOMED CT and LOINC. They catch a mistyped code, not a wrong one. */
final class CheckDigits {
    private static final int[][] DIHEDRAL_MULTIPLICATION = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
        {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
        {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
        {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
        {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
        {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
        {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
        {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
        {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
        {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
    };
    private static final int[] PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    private CheckDigits() {}

    /** Verhoeff's algorithm, which SNOMED CT identifiers use; false when the identifier is not 6 to 18 digits. */
    static boolean isSnomedCt(String code) {
        if (!code.matches("[1-9][0-9]{5,17}")) {
            return false;
        }
        int check = 0;
        for (int position = 0; position < code.length(); position++) {
            int digit = code.charAt(code.length() - 1 - position) - '0';
            for (int times = 0; times < position % 8; times++) {
                digit = PERMUTATION[digit];
            }
            check = DIHEDRAL_MULTIPLICATION[check][digit];
        }
        return check == 0;
    }

    /** Modulus 10 of LOINC codes (2160-0). The check digit of answers (LA15173-0) follows an unpublished rule: shape only. */
    static boolean isLoinc(String code) {
        if (code.matches("LA[0-9]{1,7}-[0-9]")) {
            return true;
        }
        if (!code.matches("[0-9]{1,7}-[0-9]")) {
            return false;
        }
        int dash = code.indexOf('-');
        String number = code.substring(0, dash);
        int sum = 0;
        for (int position = 0; position < number.length(); position++) {
            int digit = number.charAt(number.length() - 1 - position) - '0';
            int weighted = position % 2 == 0 ? digit * 2 : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return (10 - sum % 10) % 10 == code.charAt(dash + 1) - '0';
    }
}
