//! Chains of method calls and identifiers in a stream of tokens.

use std::collections::{BTreeMap, BTreeSet};
use std::iter::Peekable;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree, token_stream::IntoIter};

/// What one file holds.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) chains: BTreeSet<Vec<String>>,
    pub(super) identifiers: BTreeSet<String>,
    /// The chain that a variable holds the result of, by its name.
    variables: BTreeMap<String, Vec<String>>,
}

/// The chain that is being read.
#[derive(Debug, Default)]
struct Chain {
    methods: Vec<String>,
    /// It may go on: the last token was a part of it.
    open: bool,
}

type Tokens = Peekable<IntoIter>;

impl Found {
    pub(super) fn read(&mut self, stream: TokenStream) {
        let mut tokens = stream.into_iter().peekable();
        let mut chain = Chain::default();
        // The variable that the chain after `=` is bound to.
        let mut bound: Option<String> = None;
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(ident) => {
                    let name = ident.to_string();
                    self.identifiers.insert(name.clone());
                    match name.as_str() {
                        "let" => bound = variable(&mut tokens, &mut self.identifiers),
                        // A loop over a variable's items goes on with the items.
                        "await" | "mut" | "ref" => {}
                        _ => {
                            self.end(&mut chain);
                            chain.methods = self.variables.get(&name).cloned().unwrap_or_default();
                            chain.open = true;
                        }
                    }
                }
                TokenTree::Punct(punct)
                    if punct.as_char() == '.' && chain.open && punct.spacing() == Spacing::Alone =>
                {
                    self.member(&mut tokens, &mut chain);
                }
                TokenTree::Punct(punct) if punct.as_char() == '?' => {}
                TokenTree::Punct(punct) => {
                    if punct.as_char() == ';'
                        && let Some(name) = bound.take()
                    {
                        self.variables.insert(name, chain.methods.clone());
                    }
                    self.end(&mut chain);
                }
                TokenTree::Group(group) => {
                    let call = group.delimiter() == Delimiter::Parenthesis;
                    self.read(group.stream());
                    // The result of a function, or of an expression in parentheses.
                    chain.open = call;
                    if !call {
                        self.end(&mut chain);
                    }
                }
                TokenTree::Literal(_) => self.end(&mut chain),
            }
        }
        self.end(&mut chain);
    }

    /// What follows a dot: a call, a field, or `await`.
    fn member(&mut self, tokens: &mut Tokens, chain: &mut Chain) {
        let Some(TokenTree::Ident(ident)) = tokens.next_if(|token| matches!(token, TokenTree::Ident(_))) else {
            return;
        };
        let name = ident.to_string();
        self.identifiers.insert(name.clone());
        if name == "await" {
            return;
        }
        skip_generics(tokens);
        match tokens
            .next_if(|token| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis))
        {
            Some(TokenTree::Group(group)) => {
                self.read(group.stream());
                chain.methods.push(name);
            }
            // A field: what it holds is not known by how the whole came about.
            _ => {
                self.end(chain);
                chain.methods = self.variables.get(&name).cloned().unwrap_or_default();
                chain.open = true;
            }
        }
    }

    fn end(&mut self, chain: &mut Chain) {
        chain.open = false;
        let methods = std::mem::take(&mut chain.methods);
        if !methods.is_empty() {
            self.chains.insert(methods);
        }
    }
}

/// The name of `let name =`, with or without a type; patterns bind nothing that is followed.
fn variable(tokens: &mut Tokens, identifiers: &mut BTreeSet<String>) -> Option<String> {
    tokens.next_if(|token| matches!(token, TokenTree::Ident(ident) if *ident == "mut"));
    let TokenTree::Ident(ident) = tokens.next_if(|token| matches!(token, TokenTree::Ident(_)))? else {
        return None;
    };
    let name = ident.to_string();
    identifiers.insert(name.clone());
    let plain = matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if matches!(punct.as_char(), '=' | ':') && punct.spacing() == Spacing::Alone);
    plain.then_some(name)
}

/// `::<T>` between a method's name and its arguments.
fn skip_generics(tokens: &mut Tokens) {
    let is = |token: Option<&TokenTree>, wanted: char| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted);
    if !is(tokens.peek(), ':') {
        return;
    }
    let mut depth = 0_usize;
    while let Some(token) = tokens.next_if(|token| !matches!(token, TokenTree::Group(_))) {
        depth += usize::from(is(Some(&token), '<'));
        if is(Some(&token), '>') {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                return;
            }
        }
    }
}
