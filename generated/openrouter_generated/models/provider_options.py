# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Any

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ProviderOptions(ApiModel):
    """Provider-specific options by provider slug, passed unchanged to the provider that serves the request.

    Options of other providers are ignored, and unknown slugs are dropped.

    Attributes:
        oneai: Options for 01.AI.
        ai21: Options for AI21.
        aion_labs: Options for AionLabs.
        akashml: Options for AkashML.
        alibaba: Options for Alibaba.
        amazon_bedrock: Options for Amazon Bedrock.
        amazon_bedrock_claude_on_aws: Options for Claude on AWS through Amazon Bedrock.
        amazon_nova: Options for Amazon Nova.
        ambient: Options for Ambient.
        anthropic: Options for Anthropic.
        anthropic_2: Options for Anthropic, as `anthropic/2`.
        anyscale: Options for Anyscale.
        arcee_ai: Options for Arcee AI.
        assemblyai: Options for AssemblyAI.
        atlas_cloud: Options for AtlasCloud.
        atoma: Options for Atoma.
        avian: Options for Avian.
        azure: Options for Azure.
        baidu: Options for Baidu.
        baseten: Options for BaseTen.
        black_forest_labs: Options for Black Forest Labs.
        byteplus: Options for BytePlus.
        centml: Options for CentML.
        cerebras: Options for Cerebras.
        chutes: Options for Chutes.
        cirrascale: Options for Cirrascale.
        clarifai: Options for Clarifai.
        claude_on_aws: Options for Claude Platform on AWS.
        cloudflare: Options for Cloudflare.
        cohere: Options for Cohere.
        coreweave: Options for CoreWeave.
        cosine: Options for Cosine.
        crofai: Options for CrofAI.
        crucible: Options for Crucible.
        crusoe: Options for Crusoe.
        darkbloom: Options for Darkbloom.
        databricks: Options for Databricks.
        decart: Options for Decart.
        deepgram: Options for Deepgram.
        deepinfra: Options for DeepInfra.
        deepseek: Options for DeepSeek.
        dekallm: Options for DekaLLM.
        digitalocean: Options for DigitalOcean.
        elevenlabs: Options for ElevenLabs.
        enfer: Options for Enfer.
        fake_provider: Options for FakeProvider.
        featherless: Options for Featherless.
        fireworks: Options for Fireworks.
        fish_audio: Options for Fish Audio.
        friendli: Options for Friendli.
        gmicloud: Options for GMICloud.
        google_ai_studio: Options for Google AI Studio.
        google_vertex: Options for Google Vertex AI.
        gopomelo: Options for GoPomelo.
        groq: Options for Groq.
        heygen: Options for HeyGen.
        huggingface: Options for Hugging Face.
        hyperbolic: Options for Hyperbolic.
        hyperbolic_quantized: Options for Hyperbolic, as `hyperbolic-quantized`.
        inception: Options for Inception.
        inceptron: Options for Inceptron.
        inferact_vllm: Options for Inferact vLLM.
        inference_net: Options for InferenceNet.
        infermatic: Options for Infermatic.
        inflection: Options for Inflection.
        inocloud: Options for InoCloud.
        io_net: Options for Io Net.
        ionstream: Options for Ionstream.
        klusterai: Options for kluster.ai.
        krea: Options for Krea.
        lambda_: Options for Lambda.
        lepton: Options for Lepton.
        liquid: Options for Liquid.
        lynn: Options for Lynn.
        lynn_private: Options for Lynn, as `lynn-private`.
        makora: Options for Makora.
        mancer: Options for Mancer 2.
        mancer_old: Options for Mancer, as `mancer-old`.
        mara: Options for Mara.
        meta: Options for Meta.
        minimax: Options for MiniMax.
        mistral: Options for Mistral.
        modal: Options for Modal.
        modelrun: Options for ModelRun.
        modular: Options for Modular.
        moonshotai: Options for Moonshot AI.
        morph: Options for Morph.
        ncompass: Options for NCompass.
        near_ai: Options for NEAR AI.
        nebius: Options for Nebius.
        nex_agi: Options for Nex AGI.
        nextbit: Options for NextBit.
        nineteen: Options for Nineteen.
        novita: Options for Novita.
        nvidia: Options for Nvidia.
        octoai: Options for OctoAI.
        ollama: Options for Ollama.
        open_inference: Options for OpenInference.
        openai: Options for OpenAI.
        parasail: Options for Parasail.
        pareto_alpha: Options for ParetoAlpha.
        perceptron: Options for Perceptron.
        perplexity: Options for Perplexity.
        phala: Options for Phala.
        poolside: Options for Poolside.
        primeintellect: Options for PrimeIntellect.
        quiver: Options for Quiver.
        recraft: Options for Recraft.
        recursal: Options for Recursal.
        recursive: Options for Recursive.
        reflection: Options for Reflection.
        reka: Options for Reka.
        relace: Options for Relace.
        replicate: Options for Replicate.
        respan: Options for Respan.
        runway: Options for Runway.
        sail_research: Options for Sail Research.
        sakana: Options for Sakana AI, as `sakana`.
        sakana_ai: Options for Sakana AI.
        sambanova: Options for SambaNova.
        sambanova_cloaked: Options for SambaNova, as `sambanova-cloaked`.
        scaledown: Options for ScaleDown.
        seed: Options for Seed.
        sf_compute: Options for SF Compute.
        siliconflow: Options for SiliconFlow.
        sourceful: Options for Sourceful.
        stealth: Options for Stealth.
        stepfun: Options for StepFun.
        streamlake: Options for StreamLake.
        switchpoint: Options for Switchpoint.
        targon: Options for Targon.
        tencent: Options for Tencent.
        tenstorrent: Options for Tenstorrent.
        thinkingmachines: Options for Thinking Machines.
        together: Options for Together.
        together_lite: Options for Together, as `together-lite`.
        typesafe: Options for TypeSafe.
        ubicloud: Options for Ubicloud.
        unbiased: Options for Unbiased.
        upstage: Options for Upstage.
        venice: Options for Venice.
        voyageai: Options for Voyage AI by MongoDB.
        wafer: Options for Wafer.
        wandb: Options for Weights & Biases.
        wandb_legacy: Options for Weights & Biases, as `wandb-legacy`.
        xai: Options for xAI.
        xiaomi: Options for Xiaomi.
        z_ai: Options for Z.AI.
    """

    _renamed = {
        "01ai": "oneai",
        "aion-labs": "aion_labs",
        "amazon-bedrock": "amazon_bedrock",
        "amazon-bedrock/claude-on-aws": "amazon_bedrock_claude_on_aws",
        "amazon-nova": "amazon_nova",
        "anthropic/2": "anthropic_2",
        "arcee-ai": "arcee_ai",
        "atlas-cloud": "atlas_cloud",
        "black-forest-labs": "black_forest_labs",
        "claude-on-aws": "claude_on_aws",
        "fake-provider": "fake_provider",
        "fish-audio": "fish_audio",
        "google-ai-studio": "google_ai_studio",
        "google-vertex": "google_vertex",
        "hyperbolic-quantized": "hyperbolic_quantized",
        "inferact-vllm": "inferact_vllm",
        "inference-net": "inference_net",
        "io-net": "io_net",
        "lambda": "lambda_",
        "lynn-private": "lynn_private",
        "mancer-old": "mancer_old",
        "near-ai": "near_ai",
        "nex-agi": "nex_agi",
        "open-inference": "open_inference",
        "pareto-alpha": "pareto_alpha",
        "sail-research": "sail_research",
        "sakana-ai": "sakana_ai",
        "sambanova-cloaked": "sambanova_cloaked",
        "sf-compute": "sf_compute",
        "together-lite": "together_lite",
        "wandb-legacy": "wandb_legacy",
        "z-ai": "z_ai",
    }

    oneai: dict[str, Any] | None | Unset = UNSET
    ai21: dict[str, Any] | None | Unset = UNSET
    aion_labs: dict[str, Any] | None | Unset = UNSET
    akashml: dict[str, Any] | None | Unset = UNSET
    alibaba: dict[str, Any] | None | Unset = UNSET
    amazon_bedrock: dict[str, Any] | None | Unset = UNSET
    amazon_bedrock_claude_on_aws: dict[str, Any] | None | Unset = UNSET
    amazon_nova: dict[str, Any] | None | Unset = UNSET
    ambient: dict[str, Any] | None | Unset = UNSET
    anthropic: dict[str, Any] | None | Unset = UNSET
    anthropic_2: dict[str, Any] | None | Unset = UNSET
    anyscale: dict[str, Any] | None | Unset = UNSET
    arcee_ai: dict[str, Any] | None | Unset = UNSET
    assemblyai: dict[str, Any] | None | Unset = UNSET
    atlas_cloud: dict[str, Any] | None | Unset = UNSET
    atoma: dict[str, Any] | None | Unset = UNSET
    avian: dict[str, Any] | None | Unset = UNSET
    azure: dict[str, Any] | None | Unset = UNSET
    baidu: dict[str, Any] | None | Unset = UNSET
    baseten: dict[str, Any] | None | Unset = UNSET
    black_forest_labs: dict[str, Any] | None | Unset = UNSET
    byteplus: dict[str, Any] | None | Unset = UNSET
    centml: dict[str, Any] | None | Unset = UNSET
    cerebras: dict[str, Any] | None | Unset = UNSET
    chutes: dict[str, Any] | None | Unset = UNSET
    cirrascale: dict[str, Any] | None | Unset = UNSET
    clarifai: dict[str, Any] | None | Unset = UNSET
    claude_on_aws: dict[str, Any] | None | Unset = UNSET
    cloudflare: dict[str, Any] | None | Unset = UNSET
    cohere: dict[str, Any] | None | Unset = UNSET
    coreweave: dict[str, Any] | None | Unset = UNSET
    cosine: dict[str, Any] | None | Unset = UNSET
    crofai: dict[str, Any] | None | Unset = UNSET
    crucible: dict[str, Any] | None | Unset = UNSET
    crusoe: dict[str, Any] | None | Unset = UNSET
    darkbloom: dict[str, Any] | None | Unset = UNSET
    databricks: dict[str, Any] | None | Unset = UNSET
    decart: dict[str, Any] | None | Unset = UNSET
    deepgram: dict[str, Any] | None | Unset = UNSET
    deepinfra: dict[str, Any] | None | Unset = UNSET
    deepseek: dict[str, Any] | None | Unset = UNSET
    dekallm: dict[str, Any] | None | Unset = UNSET
    digitalocean: dict[str, Any] | None | Unset = UNSET
    elevenlabs: dict[str, Any] | None | Unset = UNSET
    enfer: dict[str, Any] | None | Unset = UNSET
    fake_provider: dict[str, Any] | None | Unset = UNSET
    featherless: dict[str, Any] | None | Unset = UNSET
    fireworks: dict[str, Any] | None | Unset = UNSET
    fish_audio: dict[str, Any] | None | Unset = UNSET
    friendli: dict[str, Any] | None | Unset = UNSET
    gmicloud: dict[str, Any] | None | Unset = UNSET
    google_ai_studio: dict[str, Any] | None | Unset = UNSET
    google_vertex: dict[str, Any] | None | Unset = UNSET
    gopomelo: dict[str, Any] | None | Unset = UNSET
    groq: dict[str, Any] | None | Unset = UNSET
    heygen: dict[str, Any] | None | Unset = UNSET
    huggingface: dict[str, Any] | None | Unset = UNSET
    hyperbolic: dict[str, Any] | None | Unset = UNSET
    hyperbolic_quantized: dict[str, Any] | None | Unset = UNSET
    inception: dict[str, Any] | None | Unset = UNSET
    inceptron: dict[str, Any] | None | Unset = UNSET
    inferact_vllm: dict[str, Any] | None | Unset = UNSET
    inference_net: dict[str, Any] | None | Unset = UNSET
    infermatic: dict[str, Any] | None | Unset = UNSET
    inflection: dict[str, Any] | None | Unset = UNSET
    inocloud: dict[str, Any] | None | Unset = UNSET
    io_net: dict[str, Any] | None | Unset = UNSET
    ionstream: dict[str, Any] | None | Unset = UNSET
    klusterai: dict[str, Any] | None | Unset = UNSET
    krea: dict[str, Any] | None | Unset = UNSET
    lambda_: dict[str, Any] | None | Unset = UNSET
    lepton: dict[str, Any] | None | Unset = UNSET
    liquid: dict[str, Any] | None | Unset = UNSET
    lynn: dict[str, Any] | None | Unset = UNSET
    lynn_private: dict[str, Any] | None | Unset = UNSET
    makora: dict[str, Any] | None | Unset = UNSET
    mancer: dict[str, Any] | None | Unset = UNSET
    mancer_old: dict[str, Any] | None | Unset = UNSET
    mara: dict[str, Any] | None | Unset = UNSET
    meta: dict[str, Any] | None | Unset = UNSET
    minimax: dict[str, Any] | None | Unset = UNSET
    mistral: dict[str, Any] | None | Unset = UNSET
    modal: dict[str, Any] | None | Unset = UNSET
    modelrun: dict[str, Any] | None | Unset = UNSET
    modular: dict[str, Any] | None | Unset = UNSET
    moonshotai: dict[str, Any] | None | Unset = UNSET
    morph: dict[str, Any] | None | Unset = UNSET
    ncompass: dict[str, Any] | None | Unset = UNSET
    near_ai: dict[str, Any] | None | Unset = UNSET
    nebius: dict[str, Any] | None | Unset = UNSET
    nex_agi: dict[str, Any] | None | Unset = UNSET
    nextbit: dict[str, Any] | None | Unset = UNSET
    nineteen: dict[str, Any] | None | Unset = UNSET
    novita: dict[str, Any] | None | Unset = UNSET
    nvidia: dict[str, Any] | None | Unset = UNSET
    octoai: dict[str, Any] | None | Unset = UNSET
    ollama: dict[str, Any] | None | Unset = UNSET
    open_inference: dict[str, Any] | None | Unset = UNSET
    openai: dict[str, Any] | None | Unset = UNSET
    parasail: dict[str, Any] | None | Unset = UNSET
    pareto_alpha: dict[str, Any] | None | Unset = UNSET
    perceptron: dict[str, Any] | None | Unset = UNSET
    perplexity: dict[str, Any] | None | Unset = UNSET
    phala: dict[str, Any] | None | Unset = UNSET
    poolside: dict[str, Any] | None | Unset = UNSET
    primeintellect: dict[str, Any] | None | Unset = UNSET
    quiver: dict[str, Any] | None | Unset = UNSET
    recraft: dict[str, Any] | None | Unset = UNSET
    recursal: dict[str, Any] | None | Unset = UNSET
    recursive: dict[str, Any] | None | Unset = UNSET
    reflection: dict[str, Any] | None | Unset = UNSET
    reka: dict[str, Any] | None | Unset = UNSET
    relace: dict[str, Any] | None | Unset = UNSET
    replicate: dict[str, Any] | None | Unset = UNSET
    respan: dict[str, Any] | None | Unset = UNSET
    runway: dict[str, Any] | None | Unset = UNSET
    sail_research: dict[str, Any] | None | Unset = UNSET
    sakana: dict[str, Any] | None | Unset = UNSET
    sakana_ai: dict[str, Any] | None | Unset = UNSET
    sambanova: dict[str, Any] | None | Unset = UNSET
    sambanova_cloaked: dict[str, Any] | None | Unset = UNSET
    scaledown: dict[str, Any] | None | Unset = UNSET
    seed: dict[str, Any] | None | Unset = UNSET
    sf_compute: dict[str, Any] | None | Unset = UNSET
    siliconflow: dict[str, Any] | None | Unset = UNSET
    sourceful: dict[str, Any] | None | Unset = UNSET
    stealth: dict[str, Any] | None | Unset = UNSET
    stepfun: dict[str, Any] | None | Unset = UNSET
    streamlake: dict[str, Any] | None | Unset = UNSET
    switchpoint: dict[str, Any] | None | Unset = UNSET
    targon: dict[str, Any] | None | Unset = UNSET
    tencent: dict[str, Any] | None | Unset = UNSET
    tenstorrent: dict[str, Any] | None | Unset = UNSET
    thinkingmachines: dict[str, Any] | None | Unset = UNSET
    together: dict[str, Any] | None | Unset = UNSET
    together_lite: dict[str, Any] | None | Unset = UNSET
    typesafe: dict[str, Any] | None | Unset = UNSET
    ubicloud: dict[str, Any] | None | Unset = UNSET
    unbiased: dict[str, Any] | None | Unset = UNSET
    upstage: dict[str, Any] | None | Unset = UNSET
    venice: dict[str, Any] | None | Unset = UNSET
    voyageai: dict[str, Any] | None | Unset = UNSET
    wafer: dict[str, Any] | None | Unset = UNSET
    wandb: dict[str, Any] | None | Unset = UNSET
    wandb_legacy: dict[str, Any] | None | Unset = UNSET
    xai: dict[str, Any] | None | Unset = UNSET
    xiaomi: dict[str, Any] | None | Unset = UNSET
    z_ai: dict[str, Any] | None | Unset = UNSET
