package dev.osteon.fhirserver;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** Adds to an issue of HAPI's, for the mistakes that are made most, the right code, the element, and how to mend it. */
final class Mending {

    /**
     * One mistake.
     *
     * @param text how HAPI names it
     * @param code FHIR's code for it
     * @param place the element, from what was found and the bundle that was sent, which may be null; null when it is not known
     * @param advice what to do
     */
    private record Mistake(Pattern text, IssueType code, BiFunction<Matcher, Bundle, String> place, String advice) {}

    private static final BiFunction<Matcher, Bundle, String> NOWHERE = (found, bundle) -> null;

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake(
                    Pattern.compile("HAPI-0989: Trying to update ([A-Za-z]+)/"),
                    IssueType.CONFLICT,
                    (found, bundle) -> found.group(1) + ".meta.versionId",
                    "Somebody has changed the resource since it was read. Read it again, make the change there, and send it with"
                            + " If-Match: W/\"n\", where n is the version that was read."),
            new Mistake(
                    Pattern.compile(
                            "HAPI-1094: Resource (\\S+) not found, specified in path: ([A-Za-z]+(?:\\.[A-Za-z]+\\b(?!\\())*)"),
                    IssueType.INVALID,
                    (found, bundle) -> BundlePlaces.reference(bundle, found.group(1), found.group(2)),
                    "Send what is referred to before or in the same transaction, under the id or fullUrl by which the reference"
                            + " names it."),
            new Mistake(
                    Pattern.compile(
                            "HAPI-0541: Unable to satisfy placeholder ID (\\S+) found in element named '([^']+)' within"
                                    + " resource of type: (\\w+)"),
                    IssueType.NOTFOUND,
                    (found, bundle) ->
                            BundlePlaces.reference(bundle, found.group(1), found.group(3) + "." + found.group(2)),
                    "No entry has this fullUrl. Give the entry that is meant the fullUrl by which the others refer to it."),
            new Mistake(
                    Pattern.compile("HAPI-053[45]: Transaction bundle contains multiple resources with ID: (\\S+)"),
                    IssueType.DUPLICATE,
                    (found, bundle) -> BundlePlaces.second(bundle, found.group(1)),
                    "A transaction may hold a resource once. Leave out the older copy, or give each entry its own fullUrl."),
            new Mistake(
                    Pattern.compile("HAPI-0529: .*Bundle\\.entry\\((\\d+)\\)\\.request\\.method"),
                    IssueType.REQUIRED,
                    (found, bundle) -> "Bundle.entry[" + found.group(1) + "].request.method",
                    "Each entry of a transaction or batch needs a request, e.g. {\"method\": \"PUT\", \"url\": \"Patient/1\"}."),
            new Mistake(
                    Pattern.compile("HAPI-0527: "),
                    IssueType.VALUE,
                    (found, bundle) -> "Bundle.type",
                    "A bundle that is to be carried out is a transaction or a batch; POST any other to /fhir/Bundle to store it as it"
                            + " is."),
            new Mistake(
                    Pattern.compile("Invalid date/time format|HAPI-18(?:85|86|87|88|89):"),
                    IssueType.INVALID,
                    NOWHERE,
                    "A date is YYYY, YYYY-MM or YYYY-MM-DD; a time has seconds and a zone, as in 2026-02-03T10:00:00+01:00."),
            new Mistake(
                    Pattern.compile("Error processing unit"),
                    IssueType.CODEINVALID,
                    NOWHERE,
                    "A unit is a UCUM code, in which every letter and its case count (https://ucum.org); as people read it, it goes"
                            + " into Quantity.unit."),
            new Mistake(
                    Pattern.compile("HAPI-1859: .*first non-whitespace character was: '<'"),
                    IssueType.STRUCTURE,
                    NOWHERE,
                    "The body is XML. XML is accepted: send it with Content-Type: application/fhir+xml."),
            new Mistake(
                    Pattern.compile("HAPI-1852: .*Unexpected character '[{\\[]'"),
                    IssueType.STRUCTURE,
                    NOWHERE,
                    "The body is JSON. Send it with Content-Type: application/fhir+json."),
            new Mistake(
                    Pattern.compile("HAPI-0513: "),
                    IssueType.INVALID,
                    NOWHERE,
                    "Send the header Prefer: respond-async; the answer then says where to ask for the result."),
            new Mistake(
                    Pattern.compile("nesting depth|Maximum Element Depth"),
                    IssueType.TOOLONG,
                    NOWHERE,
                    "A resource may be nested up to 1000 levels deep."));

    private Mending() {}

    /**
     * @param issue changed in place when it is of one of these mistakes
     * @param bundle the transaction or batch that was sent, or null
     */
    static void complete(OperationOutcomeIssueComponent issue, Bundle bundle) {
        String text = issue.hasDiagnostics() ? issue.getDiagnostics() : "";
        for (Mistake mistake : MISTAKES) {
            Matcher found = mistake.text().matcher(text);
            if (found.find()) {
                issue.setCode(mistake.code());
                issue.setDiagnostics(text + " - " + mistake.advice());
                String place = mistake.place().apply(found, bundle);
                if (place != null) {
                    issue.getExpression().clear();
                    issue.addExpression(place);
                }
                return;
            }
        }
    }
}
