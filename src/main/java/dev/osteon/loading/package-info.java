/**
 * Any input becomes transactions and a report. What is read: files, folders, archives, standard input; bundles, single resources, NDJSON; JSON and XML.
 * What comes of it can be sent twice, because each resource is an update under an id that is the same each time.
 *
 * <p>Knows no network and no server: whoever uses it brings a {@link dev.osteon.loading.Target}. In a process:
 *
 * <pre>
 * Counters counters = new Counters();
 * try (Report report = Report.at(folder.resolve("report.ndjson"), false)) {
 *     List&lt;Input&gt; inputs = new Inputs(Set.of(), InputStream.nullInputStream()).named(List.of("/in/bundle.json"));
 *     boolean all = new Loader(target, LoadOptions.defaults(), report, DeadLetters.in(folder), counters).load(inputs);
 * }
 * </pre>
 */
package dev.osteon.loading;
