package dev.osteon;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeException;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.knowledge.KnowledgeSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Compiles the knowledge of this build beside the start of the database layer, which takes longer and needs none of it. */
final class KnowledgeAhead implements BeanFactoryPostProcessor {
    private static final Bindable<Map<String, String>> NAMED = Bindable.mapOf(String.class, String.class);

    private final Environment environment;
    private CompletableFuture<KnowledgeBase> knowledge;

    KnowledgeAhead(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Binder binder = Binder.get(environment);
        KnowledgeOptions ofSite = new KnowledgeOptions(
                        binder.bind("osteon.parameters", NAMED).orElse(Map.of()))
                .withUnits(binder.bind("osteon.units", NAMED).orElse(Map.of()));
        KnowledgeOptions options =
                binder.bind("osteon.language", String.class).map(ofSite::in).orElse(ofSite);
        knowledge = CompletableFuture.supplyAsync(() -> compile(options), KnowledgeAhead::onOwnThread);
    }

    private static void onOwnThread(Runnable compilation) {
        Thread thread = new Thread(compilation, "knowledge-compilation");
        thread.setDaemon(true);
        thread.start();
    }

    private static KnowledgeBase compile(KnowledgeOptions options) {
        return KnowledgeCompiler.compile(KnowledgeSource.classPath(), options);
    }

    /**
     * @return the knowledge, once it is compiled
     * @throws KnowledgeException when it does not compile, or a parameter of the site does not fit
     */
    KnowledgeBase await() {
        try {
            return knowledge.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof KnowledgeException problems) {
                throw problems;
            }
            throw e;
        }
    }
}
